import { EntryData } from '@chancery/kernel';
import { OptionalCode, OptionalSlug } from '../common/fields';

/** What every event on a recognition may say where the parties do not say it already. */
export class RecognitionData extends EntryData {
  /** Who recognises; where it is left out, the state of the first actor. A parliament that speaks for itself is named here. */
  @OptionalCode() recogniser?: string;
  /** Who is recognised; where it is left out, the first person among the targets, else the first target. */
  @OptionalCode() holder?: string;
  /** The disputed office; where it is left out, `presidency` for a person and the body itself for a body. */
  @OptionalSlug() office?: string;
}
