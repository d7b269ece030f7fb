import { EntryData } from '@chancery/kernel';
import { OptionalCode } from '../common/fields';

/** What every event on a custody may say where the parties do not say it already. */
export class CustodyData extends EntryData {
  /** Who is held; where it is left out, the first person or group among the targets, then among the subjects. */
  @OptionalCode() person?: string;
  /** Who holds; where it is left out, the first actor. */
  @OptionalCode() custodian?: string;
}
