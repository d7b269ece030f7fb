import { EntryData } from '@chancery/kernel';
import { OptionalText } from '../common/fields';

/** What every event on a licence may say. */
export class LicenceData extends EntryData {
  /** "GL 8M"; where it is left out, `programme`, then `instrument`. */
  @OptionalText(80) number?: string;
  /** Names the history where it is not the number without its letter: GL 8 for GL 8M. */
  @OptionalText(80) series?: string;
}
