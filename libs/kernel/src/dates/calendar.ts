/**
 * A day of the proleptic Gregorian calendar as one number that sorts as days do, for any year: counted as if every
 * month had 31 days. ±Infinity stands for an end that is open or unknown.
 */
export type DayNumber = number;

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']; // prettier-ignore
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export const daysIn = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0);

export const monthName = (month: number): string => MONTHS[month - 1] ?? `month ${month}`;

export const dayNumber = (year: number, month: number, day: number): DayNumber =>
  year * 372 + (month - 1) * 31 + (day - 1);

const FIRST = dayNumber(1, 1, 1);
const LAST = dayNumber(9999, 12, 31);

/**
 * First days before year 1 are written as open and last days as 0001-01-01; likewise beyond 9999. So a bound sorts as
 * text, is a `date` for Postgres (which ends in 4713 BC and has no year 0) and every client can read it.
 */
export const fromText = (day: DayNumber): string | null => (day < FIRST ? null : write(Math.min(day, LAST)));
export const toText = (day: DayNumber): string | null => (day > LAST ? null : write(Math.max(day, FIRST)));

function write(day: DayNumber): string {
  const year = Math.floor(day / 372);
  const month = Math.floor((day - year * 372) / 31);
  return `${String(year).padStart(4, '0')}-${two(month + 1)}-${two(day - year * 372 - month * 31 + 1)}`;
}

const two = (n: number): string => String(n).padStart(2, '0');
