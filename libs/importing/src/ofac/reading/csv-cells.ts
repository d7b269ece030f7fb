import { Refusal } from '@chancery/kernel';

/**
 * The cells of one line of comma-separated values: white space around them is dropped, `""` in a quoted cell is one
 * quotation mark. A record of these files never spans lines, so an open quotation mark spoils one line and no more.
 */
export function csvCells(text: string): string[] {
  const cells: string[] = [];
  let at = 0;
  do {
    const { cell, end } = text.slice(at).trimStart().startsWith('"') ? quoted(text, at) : bare(text, at);
    cells.push(cell.trim());
    at = end + 1;
  } while (at <= text.length);
  return cells;
}

interface Cell {
  readonly cell: string;
  /** Where its comma is, or the end of the line. */
  readonly end: number;
}

function bare(text: string, at: number): Cell {
  const end = endOf(text, at);
  return { cell: text.slice(at, end), end };
}

function quoted(text: string, at: number): Cell {
  const begin = text.indexOf('"', at) + 1;
  let close = text.indexOf('"', begin);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close < 0) throw unreadable('a quotation mark is not closed');
  const end = endOf(text, close + 1);
  if (text.slice(close + 1, end).trim() !== '')
    throw unreadable('something follows a closing quotation mark');
  return { cell: text.slice(begin, close).replaceAll('""', '"'), end };
}

function endOf(text: string, at: number): number {
  const comma = text.indexOf(',', at);
  return comma < 0 ? text.length : comma;
}

const unreadable = (why: string) => new Refusal('INVALID_EVENT_DATA', `The line cannot be read: ${why}.`);
