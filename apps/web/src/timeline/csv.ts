import { csvOf } from '../common/csv';
import type { Entry } from './entry';

const COLUMNS = ['id', 'occurredOn', 'status', 'type', 'headline', 'summary', 'actors', 'targets', 'issues', 'stance', 'confidence', 'sources'] as const; // prettier-ignore

/** The entries as a table, with the order of columns fixed. */
export const entriesCsv = (entries: readonly Entry[]): string => csvOf(COLUMNS, entries.map(cellsOf));

const cellsOf = (entry: Entry): readonly string[] =>
  COLUMNS.map((column) => {
    const value = entry[column];
    if (!Array.isArray(value)) return value ?? '';
    return value.map((one) => (typeof one === 'string' ? one : 'code' in one ? one.code : one.url)).join(' ');
  });
