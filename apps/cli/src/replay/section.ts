import { type Column, tableLines } from '../output/table';

/** A part of a printed snapshot: heading, count, table. `note` stands behind the count. */
export interface Section<Row> {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly note?: string | undefined;
}

export function* sectionLines<Row>(
  { title, rows, columns, note }: Section<Row>,
  width?: number,
): Generator<string> {
  yield `${title}: ${rows.length || 'none'}${note ? ` (${note})` : ''}`;
  if (rows.length > 0) yield* tableLines(columns, rows, width);
  yield '';
}
