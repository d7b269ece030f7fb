export type DatePrecision =
  'instant' | 'day' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'millennium' | 'interval' | 'set';

/**
 * A date as the record knows it: an EDTF text (ISO 8601-2, level 1 and one-of sets) with its bounds.
 * `from` and `to` are the first and last day it can mean (`YYYY-MM-DD`, inclusive, UTC);
 * null stands for an open or unknown end.
 */
export interface HistoricalDate {
  readonly text: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: DatePrecision;
  /** `?` or `%`: the source itself is unsure. */
  readonly uncertain: boolean;
  /** `~` or `%`: near this date, not exactly on it. */
  readonly approximate: boolean;
}
