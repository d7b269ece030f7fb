/** A column of a table for people: `width` is the most it takes on a terminal, the last column takes what is left. */
export interface Column<Row> {
  readonly title: string;
  readonly width: number;
  readonly of: (row: Row) => string;
}

const GAP = '  ';
const LEAST_WIDTH = 4;
const LEAST_FOR_LAST = 20;
// Anything that would move the cursor or colour the terminal.
// eslint-disable-next-line no-control-regex
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;

/**
 * Lines of the table, headings first. On a terminal cells that do not fit are wrapped, nothing is cut; without the
 * width of one, in a file or a pipe, every row is one line.
 */
export function* tableLines<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  terminalWidth = Infinity,
): Generator<string> {
  const table = rows.map((row) => columns.map(({ of }) => of(row)));
  const widths = fit(columns, table, terminalWidth);
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, index) => (index === cells.length - 1 ? cell : cell.padEnd(widths[index]!)))
      .join(GAP)
      .trimEnd();
  yield line(columns.map(({ title }) => title));
  yield line(
    columns.map(({ title }, index) => '-'.repeat(Math.min(widths[index]!, Math.max(title.length, 4)))),
  );
  for (const row of table) {
    const cells = row.map((cell, index) => wrap(cell, widths[index]!));
    const height = Math.max(...cells.map((cell) => cell.length));
    for (let i = 0; i < height; i++) yield line(cells.map((cell) => cell[i] ?? ''));
  }
}

/** Each column as wide as its longest cell, within its limit on a terminal; the last takes the rest. */
function fit<Row>(
  columns: readonly Column<Row>[],
  table: readonly (readonly string[])[],
  terminalWidth: number,
): number[] {
  const onTerminal = Number.isFinite(terminalWidth);
  const widths = columns.slice(0, -1).map(({ title, width }, index) => {
    const longest = table.reduce((most, row) => Math.max(most, row[index]!.length), title.length);
    return onTerminal ? Math.min(longest, Math.max(width, title.length)) : longest;
  });
  const room = terminalWidth - GAP.length * widths.length;
  const narrow = narrowed(widths, room - LEAST_FOR_LAST);
  return [...narrow, Math.max(LEAST_FOR_LAST, room - sum(narrow))];
}

/** Takes what is too much from the widest, as long as something readable is left. */
function narrowed(widths: readonly number[], room: number): number[] {
  const narrow = [...widths];
  for (let widest = Math.max(...narrow); sum(narrow) > room && widest > LEAST_WIDTH;) {
    narrow[narrow.indexOf(widest)] = widest - 1;
    widest = Math.max(...narrow);
  }
  return narrow;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

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
