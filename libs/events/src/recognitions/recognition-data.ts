import { EntryData } from '@chancery/kernel';
import { OptionalCode, OptionalSlug } from '../common/fields';

/** What every event on a recognition may say where the parties do not say it already. */
export class RecognitionData extends EntryData {
  /** Who recognises; where it is left out, the state of the first actor. A parliament that speaks for itself is named here. */
  @OptionalCode() recogniser?: string;
  /** Who is recognised; where it is left out, the first person among targets and subjects. */
  @OptionalCode() holder?: string;
  /** The disputed office; `presidency` where it is left out. */
  @OptionalSlug() office?: string;
}
