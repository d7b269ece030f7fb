/** A column of a table for people: `width` is the most it takes, the last column takes what is left. */
export interface Column<Row> {
  readonly title: string;
  readonly width: number;
  readonly of: (row: Row) => string;
}

const GAP = '  ';
const LEAST_FOR_LAST = 20;
// Anything that would move the cursor or colour the terminal.
// eslint-disable-next-line no-control-regex
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;

/** Lines of the table, headings first; cells that do not fit are wrapped, nothing is cut. */
export function* tableLines<Row>(
  columns: readonly Column<Row>[],
  rows: Iterable<Row>,
  terminalWidth = 120,
): Generator<string> {
  const widths = fit(columns, terminalWidth);
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, index) => (index === cells.length - 1 ? cell : cell.padEnd(widths[index]!)))
      .join(GAP)
      .trimEnd();
  yield line(columns.map(({ title }) => title));
  yield line(
    columns.map(({ title }, index) => '-'.repeat(Math.min(widths[index]!, Math.max(title.length, 4)))),
  );
  for (const row of rows) {
    const cells = columns.map(({ of }, index) => wrap(of(row), widths[index]!));
    const height = Math.max(...cells.map((cell) => cell.length));
    for (let i = 0; i < height; i++) yield line(cells.map((cell) => cell[i] ?? ''));
  }
}

function fit<Row>(columns: readonly Column<Row>[], terminalWidth: number): number[] {
  const widths = columns.map(({ width }) => width);
  const others = widths.slice(0, -1).reduce((sum, width) => sum + width + GAP.length, 0);
  widths[widths.length - 1] = Math.max(LEAST_FOR_LAST, terminalWidth - others);
  return widths;
}

/** Breaks between words; a word longer than the column is broken where it must be. */
export function wrap(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.replaceAll(UNPRINTABLE, ' ').split(' ').filter(Boolean)) {
    for (let rest = Array.from(word); rest.length > 0; rest = rest.slice(width)) {
      const piece = rest.slice(0, width).join('');
      const last = lines.at(-1)!;
      if (last === '') lines[lines.length - 1] = piece;
      else if (last.length + 1 + piece.length <= width) lines[lines.length - 1] = `${last} ${piece}`;
      else lines.push(piece);
    }
  }
  return lines;
}
