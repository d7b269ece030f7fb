// What a spreadsheet would run as a formula when the file is opened (OWASP, CSV injection), also as wide characters.
const FORMULA = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;
const QUOTED = /[",\r\n]/;

/**
 * One line of CSV (RFC 4180). A text that a spreadsheet would take for a formula gets a leading apostrophe; a number,
 * which is none, stays a number for whoever reckons with it.
 */
export function csvLine(cells: readonly (string | number)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(cell: string | number): string {
  if (typeof cell === 'number') return String(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
