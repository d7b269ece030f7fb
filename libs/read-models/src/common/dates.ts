import { type HistoricalDate, parseEdtf } from '@chancery/kernel';

const REMEMBERED = 20_000;
const dates = new Map<string, HistoricalDate>();

/** The date an EDTF text means. A record names the same days over and over, so they are remembered. */
export function dateOf(text: string): HistoricalDate {
  const known = dates.get(text);
  if (known) return known;
  const date = parseEdtf(text);
  if (dates.size >= REMEMBERED) dates.clear();
  dates.set(text, date);
  return date;
}
