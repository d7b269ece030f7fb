import type { RecordedEvent } from '@chancery/kernel';
import type { Step } from '../step';

/** An entry while a batch goes through it. */
export interface KnownEntry {
  readonly entryId: string;
  /** Of the event that made it. */
  readonly position: number;
  /** Everything recorded about it; only of entries that the batch itself is about. */
  readonly events: RecordedEvent[];
  /** As it stands; null when it is retracted or does not concern the question. */
  step: Step | null;
  keys: readonly string[];
  /** Only grows: a reader of what was published may have to know an entry as it was. */
  mentions: readonly string[];
  /** Whether the table has a row for it. */
  stored: boolean;
}
