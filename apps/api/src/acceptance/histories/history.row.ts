import type { Row } from '../row';

/** Where a party stood on an issue of choice, one after the other, as declared; null: it chose nobody any more. */
export interface HistoryRow extends Row {
  readonly actor: string;
  readonly issue: string;
  readonly course: readonly (readonly [from: string, choice: string | null])[];
}
