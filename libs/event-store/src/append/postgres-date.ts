const ISO_DAY = /^([+-]?)(\d{4,})-(\d\d-\d\d)$/;
/** Postgres keeps dates from 4713 BC to AD 5874897. */
const FIRST_YEAR = -4712;
const LAST_YEAR = 5_874_897;

/** A day of a {@link HistoricalDate} as Postgres reads dates: year 0 is 1 BC, and beyond its range it is infinity. */
export function postgresDate(day: string | null): string | null {
  if (day === null) return null;
  const [, sign, digits, rest] = ISO_DAY.exec(day) ?? [];
  if (digits === undefined) return day;
  const year = Number(`${sign}${digits}`);
  if (year <= FIRST_YEAR) return '-infinity';
  if (year > LAST_YEAR) return 'infinity';
  if (year > 0) return `${digits}-${rest}`;
  return `${String(1 - year).padStart(4, '0')}-${rest} BC`;
}
