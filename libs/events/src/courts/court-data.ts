import { EntryData } from '@chancery/kernel';
import { OptionalCode, OptionalSlug } from '../common/fields';

/** What every event of a court matter may say. */
export class CourtData extends EntryData {
  /** The court; where it is left out, the first actor. */
  @OptionalCode() court?: string;
  /** Names the matter and so its history: `icj-171`. */
  @OptionalSlug() docket?: string;
}
