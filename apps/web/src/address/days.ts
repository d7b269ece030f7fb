/** Days of the world as `2019-01-23`, counted in UTC as the API counts them. */
export type Day = string;

/** After every day there is: what is asked with it does not depend on the day. */
export const END_OF_TIME: Day = '9999-12-31';

const MS = 86_400_000;

export const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
export const numberOf = (day: Day): number => Math.floor(Date.parse(`${day}T00:00:00Z`) / MS);
export const dayOf = (number: number): Day => new Date(number * MS).toISOString().slice(0, 10);
export const today = (): Day => new Date().toISOString().slice(0, 10);
export const addDays = (day: Day, days: number): Day => dayOf(numberOf(day) + days);

export function addMonths(day: Day, months: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(wanted, last));
  return date.toISOString().slice(0, 10);
}
