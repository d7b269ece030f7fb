import { EntryData } from '@chancery/kernel';
import { OptionalCode, OptionalSlug } from '../common/fields';

/** What every event of a criminal case may say where the parties do not say it already. */
export class ProsecutionData extends EntryData {
  /** The defendant; where it is left out, the first person among targets, actors (who plead) and subjects. */
  @OptionalCode() person?: string;
  /** Names the case and so its history: "us-sdfla-1-19-cr-20450". Without it, defendant and prosecuting state do. */
  @OptionalSlug() docket?: string;
  /** The state that prosecutes, where it does not act itself (a defendant pleads). */
  @OptionalCode() prosecuting?: string;
}
