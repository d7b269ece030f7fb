import { dayNumber, daysIn } from './calendar';
import { notEdtf, type Span } from './span';

/**
 * First month and number of months of each code of ISO 8601-2. Codes 21 to 24 name no hemisphere; they are read as the
 * northern meteorological seasons, because the capitals of this record lie there and other EDTF software does the same.
 * Winter begins in December of the year it is written with. Southern seasons have codes of their own (29 to 32).
 */
const SEASONS: Readonly<Record<string, readonly [first: number, months: number]>> = {
  21: [3, 3], 22: [6, 3], 23: [9, 3], 24: [12, 3],
  25: [3, 3], 26: [6, 3], 27: [9, 3], 28: [12, 3],
  29: [9, 3], 30: [12, 3], 31: [3, 3], 32: [6, 3],
  33: [1, 3], 34: [4, 3], 35: [7, 3], 36: [10, 3],
  37: [1, 4], 38: [5, 4], 39: [9, 4],
  40: [1, 6], 41: [7, 6],
}; // prettier-ignore

export const isSeason = (month: string): boolean => month in SEASONS;

/** `2019-21`: spring 2019. */
export function seasonSpan(
  text: string,
  year: string,
  code: string,
): Pick<Span, 'from' | 'to' | 'precision'> {
  if (year.includes('X')) throw notEdtf(text, 'a season needs all digits of its year');
  const [first, months] = SEASONS[code] ?? [1, 12];
  const from = Number(year);
  const last = first + months - 1;
  const [lastYear, lastMonth] = last > 12 ? [from + 1, last - 12] : [from, last];
  return {
    from: dayNumber(from, first, 1),
    to: dayNumber(lastYear, lastMonth, daysIn(lastYear, lastMonth)),
    precision: 'season',
  };
}
