import type { Entry } from './entry';

const COLUMNS = ['id', 'occurredOn', 'status', 'type', 'headline', 'summary', 'actors', 'targets', 'issues', 'stance', 'confidence', 'sources'] as const; // prettier-ignore

/** RFC 4180, with the order of columns fixed. What a spreadsheet would take for a formula is made text. */
export const csvOf = (entries: readonly Entry[]): string =>
  [COLUMNS.join(','), ...entries.map((entry) => cellsOf(entry).map(quoted).join(','))].join('\r\n');

const cellsOf = (entry: Entry): readonly string[] =>
  COLUMNS.map((column) => {
    const value = entry[column];
    if (!Array.isArray(value)) return value ?? '';
    return value.map((one) => (typeof one === 'string' ? one : 'code' in one ? one.code : one.url)).join(' ');
  });

function quoted(cell: string): string {
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
