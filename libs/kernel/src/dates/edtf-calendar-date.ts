import { dayNumber, daysIn, monthName, type DayNumber } from './calendar';
import { isSeason, seasonSpan } from './edtf-season';
import type { DatePrecision } from './historical-date';
import { notEdtf, type Span } from './span';

// Each part may carry ? ~ or % before or behind it (level 1: behind the last part only; level 2: anywhere).
const CALENDAR_DATE = /^[?~%]?(-?[\dX]{4})[?~%]?(?:-[?~%]?([\dX]{2})[?~%]?(?:-[?~%]?([\dX]{2})[?~%]?)?)?$/;
const LONG_YEAR = /^Y(-?[1-9]\d{4,11})([?~%]?)$/;

/** One date without a time: year, month, season or day, any digit of which may be an unspecified `X`. */
export function calendarSpan(text: string): Span {
  const qualifiers = {
    uncertain: text.includes('?') || text.includes('%'),
    approximate: text.includes('~') || text.includes('%'),
  };
  if (text.startsWith('Y')) return { ...longYear(text), ...qualifiers };
  const [, year, month, day] = CALENDAR_DATE.exec(text) ?? [];
  if (!year) throw notEdtf(text, 'write it as 2019, 2019-01, 2019-01-23, 2019-01?, 201X or 2019-05/2019-08');
  if (/^-?X{4}$/.test(year)) throw notEdtf(text, 'a year of which no digit is known is no year');
  if (month && isSeason(month) && !day) return { ...seasonSpan(text, year, month), ...qualifiers };
  return {
    ...daysMeant(text, { year, month, day }),
    precision: precisionOf(year, month, day),
    ...qualifiers,
  };
}

function longYear(text: string): Pick<Span, 'from' | 'to' | 'precision'> {
  const [, digits] = LONG_YEAR.exec(text) ?? [];
  if (!digits) throw notEdtf(text, 'Y is for years of 5 to 12 digits, such as Y12345');
  return { from: dayNumber(Number(digits), 1, 1), to: dayNumber(Number(digits), 12, 31), precision: 'year' };
}

interface Parts {
  readonly year: string;
  readonly month: string | undefined;
  readonly day: string | undefined;
}

/** The first and the last day of the calendar that the digits allow. */
function daysMeant(text: string, parts: Parts): { from: DayNumber; to: DayNumber } {
  const years = yearsOf(parts.year);
  const months = matching(parts.month ?? 'XX', 12);
  const days = matching(parts.day ?? 'XX', 31);
  const from = firstDay(years, months, days);
  const to = firstDay(years.toReversed(), months.toReversed(), days.toReversed());
  if (from === undefined || to === undefined) throw notEdtf(text, whyNoDay(parts, months));
  return { from, to };
}

function firstDay(
  years: readonly number[],
  months: readonly number[],
  days: readonly number[],
): DayNumber | undefined {
  for (const year of years)
    for (const month of months) {
      const day = days.find((one) => one <= daysIn(year, month));
      if (day) return dayNumber(year, month, day);
    }
  return undefined;
}

function yearsOf(pattern: string): number[] {
  const sign = pattern.startsWith('-') ? -1 : 1;
  const digits = pattern.replace('-', '');
  const low = Number(digits.replaceAll('X', '0'));
  const high = Number(digits.replaceAll('X', '9'));
  const years = numbers(low, high).filter((year) => fits(digits, String(year).padStart(4, '0')));
  return sign === 1 ? years : years.map((year) => -year).toReversed();
}

const matching = (pattern: string, last: number): number[] =>
  numbers(1, last).filter((number) => fits(pattern, String(number).padStart(2, '0')));

const numbers = (low: number, high: number): number[] =>
  Array.from({ length: high - low + 1 }, (_, index) => low + index);

const fits = (pattern: string, digits: string): boolean =>
  pattern.split('').every((digit, index) => digit === 'X' || digit === digits[index]);

function whyNoDay({ year, month = 'XX', day = 'XX' }: Parts, months: readonly number[]): string {
  const [only, other] = months;
  if (!only) return `there is no month ${month}`;
  if (matching(day, 31).length === 0) return `there is no day ${day}`;
  if (other) return `no month has a day ${day}`;
  return year.includes('X')
    ? `${monthName(only)} has no day ${day}`
    : `${monthName(only)} ${Number(year)} has ${daysIn(Number(year), only)} days`;
}

const MASKED: readonly DatePrecision[] = ['year', 'decade', 'century', 'millennium'];

/** The finest unit of which every digit is known. */
function precisionOf(year: string, month?: string, day?: string): DatePrecision {
  if (year.includes('X'))
    return MASKED[year.replace('-', '').length - year.replace('-', '').indexOf('X')] ?? 'millennium';
  if (!month || month.includes('X')) return 'year';
  return !day || day.includes('X') ? 'month' : 'day';
}
