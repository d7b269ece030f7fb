import { parseEdtf } from './edtf';
import type { HistoricalDate } from './historical-date';

/** The day it is, in UTC: `YYYY-MM-DD`. */
export const today = (now: Date = new Date()): string => now.toISOString().slice(0, 10);

/** The first day an EDTF text can mean, null when open or unknown; throws INVALID_DATE. */
export const firstDayOf = (text: string): string | null => parseEdtf(text).from;

/** The last day an EDTF text can mean, null when open or unknown; throws INVALID_DATE. */
export const lastDayOf = (text: string): string | null => parseEdtf(text).to;

const DAY_MS = 86_400_000;

/** The day so many days later, `YYYY-MM-DD`. Years are 0001 to 9999; beyond them it stays at the end. */
export function dayAfter(day: string, days = 1): string {
  const time = Math.min(startOf(day) + days * DAY_MS, Date.UTC(9999, 11, 31));
  return new Date(time).toISOString().slice(0, 10);
}

/** Days from `a` to `b`, negative when `b` is earlier. */
export const daysBetween = (a: string, b: string): number => Math.round((startOf(b) - startOf(a)) / DAY_MS);

const startOf = (day: string) => Date.parse(`${day}T00:00:00Z`);

type Bounds = Pick<HistoricalDate, 'from' | 'to'>;

/** World order: by first day (an open start comes first), then by last day (an open end comes last). */
export const compareDates = (a: Bounds, b: Bounds): number =>
  compareDays(a.from ?? '', b.from ?? '') || compareDays(a.to ?? '~', b.to ?? '~');

/** Days `YYYY-MM-DD` sort as text. */
export const compareDays = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
