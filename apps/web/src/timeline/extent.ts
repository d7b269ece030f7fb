import type { Row } from './rows';

/** Day numbers between which everything lies, and where most of it begins. */
export interface Extent {
  readonly first: number;
  readonly most: number;
  readonly last: number;
}

/** The few early entries of a long dispute would squeeze all others into a corner. */
const LEFT_OUT_AT_FIRST = 0.04;

/** null of nothing. */
export function extentOf(rows: readonly Row[]): Extent | null {
  const days = rows.flatMap(({ marks }) => marks.map(({ from }) => from)).toSorted((a, b) => a - b);
  if (days.length === 0) return null;
  return { first: days[0]!, most: days[Math.floor(days.length * LEFT_OUT_AT_FIRST)]!, last: days.at(-1)! };
}

/** The rows as they were on a day: the same rows in the same order, with what had happened by then. */
export const rowsOn = (rows: readonly Row[], day: number, certain: boolean): readonly Row[] =>
  rows.map((row) => ({ ...row, marks: row.marks.filter(({ from, to }) => (certain ? to : from) <= day) }));
