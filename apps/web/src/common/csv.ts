/** One column of a table: what it is called, and what a row says in it. */
export interface Column<Row> {
  readonly name: string;
  readonly of: (row: Row) => unknown;
}

/** RFC 4180, with the order of columns fixed. What a spreadsheet would take for a formula is made text. */
export const csvOf = <Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string =>
  [
    columns.map(({ name }) => name).join(','),
    ...rows.map((row) => columns.map(({ of }) => quoted(cellOf(of(row)))).join(',')),
  ].join('\r\n');

/** Columns that are called as the fields of the answer are. */
export const columnsOf = <Row>(names: readonly (keyof Row & string)[]): readonly Column<Row>[] =>
  names.map((name) => ({ name, of: (row) => row[name] }));

/** Lists by a space: codes of parties, addresses of sources, ids, else what it says itself. */
function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(cellOf).join(' ');
  if (typeof value === 'string') return value;
  if (typeof value !== 'object') return JSON.stringify(value);
  const { code, url, id, entryId } = value as Readonly<Record<string, unknown>>;
  return [code, url, id, entryId].find((one) => typeof one === 'string') ?? JSON.stringify(value);
}

function quoted(cell: string): string {
  const safe = /^[=+\-@\t\r]/.test(cell) && Number.isNaN(Number(cell)) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
