import { type HistoricalDate, parseEdtf } from '@chancery/kernel';

const REMEMBERED = 20_000;
const dates = new Map<string, HistoricalDate>();

/** The same days come again and again, and to work out which days a month can mean takes longer than to look it up. */
export function dateOf(edtf: string): HistoricalDate {
  const known = dates.get(edtf);
  if (known) return known;
  const date = parseEdtf(edtf);
  if (dates.size >= REMEMBERED) dates.clear();
  dates.set(edtf, date);
  return date;
}
