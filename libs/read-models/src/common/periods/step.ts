import type { CodedProposition } from '@chancery/coding';
import type { EntryData, HistoricalDate } from '@chancery/kernel';

/** A proposition and who read it in the entry. */
export interface Reading extends CodedProposition {
  /** `R1` … `R7`, `human`, or `stated` where whoever recorded the entry said so themselves. */
  readonly rule: string;
}

/** An entry as it stands at some knowledge: corrected where it was corrected, not retracted. */
export interface Step {
  readonly entryId: string;
  /** Of the event that made the entry: its place among entries of the same day, for ever. */
  readonly position: number;
  readonly type: string;
  readonly family: string;
  readonly stream: string;
  readonly occurred: HistoricalDate;
  /** Only the fields that the question keeps. */
  readonly data: EntryData & Record<string, unknown>;
  /** From the latest coding of the entry (a person's before a rule's), else what was recorded with it, else none. */
  readonly propositions: readonly Reading[];
  readonly status: 'current' | 'corrected';
}
