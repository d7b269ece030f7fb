import type { RecordedEvent } from '@chancery/kernel';
import type { Rectangle } from '../entry-row/rectangles';

/** What stands in the table and may have to be closed: the document holds all that the other columns are made from. */
export type Said = Pick<Rectangle, 'pubFrom' | 'pubTo' | 'tags' | 'document'>;

/** A row that holds until something changes. */
export interface OpenRow {
  readonly entryId: string;
  readonly knownFrom: number;
  readonly said: Said;
}

/** An entry made before the batch. */
export interface EarlierEntry {
  readonly entryId: string;
  readonly events: readonly RecordedEvent[];
  readonly open: readonly OpenRow[];
}
