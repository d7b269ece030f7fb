import { EntryData } from '@chancery/kernel';
import { OptionalCode, OptionalSlug } from '../common/fields';

export const LEVELS = ['first-instance', 'appeal', 'supreme', 'constitutional'] as const;
export const OUTCOMES = ['allowed', 'partly-allowed', 'dismissed', 'withdrawn'] as const;

/** What every event of an extradition case may say where the parties do not say it already. */
export class ExtraditionData extends EntryData {
  /** Who is sought; where it is left out, the first person among targets and subjects. */
  @OptionalCode() person?: string;
  /** The state that seeks; where it is left out, whoever has a role such as "requesting state". */
  @OptionalCode() requesting?: string;
  @OptionalCode() requested?: string;
  /** Keeps two cases apart that the same state brings for the same person at the same time. */
  @OptionalSlug() case?: string;
}
