import { parseEdtf } from '@chancery/kernel';
import type { Entry } from '../timeline/entry';

/** Whole days, both inclusive, `YYYY-MM-DD`. */
export interface CalendarDays {
  readonly first: string;
  readonly last: string;
  /** The sources are not sure that it was then. */
  readonly uncertain: boolean;
}

const DAYS = /^\d{4}-\d{2}-\d{2}(?:\/\d{4}-\d{2}-\d{2})?$/;

/**
 * The days of an entry, where its date is as exact as a calendar: a day, an instant, or an interval from day to day.
 * null for months, years, sets, open ends and what is only near a day (`~`): a calendar would make them a day.
 */
export function daysOf({
  occurredOn,
  precision,
}: Pick<Entry, 'occurredOn' | 'precision'>): CalendarDays | null {
  const { from, to, uncertain, approximate } = parseEdtf(occurredOn);
  const exact = precision === 'instant' || DAYS.test(occurredOn.replaceAll('?', ''));
  if (from === null || to === null || approximate || !exact) return null;
  return { first: from, last: to, uncertain };
}

/** What an entry foretells, by the field that says until or for when. */
const FORETOLD: Readonly<Record<string, string>> = {
  until: 'Ends',
  scheduledFor: 'Scheduled',
};

export interface Foretold extends CalendarDays {
  readonly field: string;
  readonly what: string;
}

/** Days that an entry names beside its own: a licence expires, a suspension ends, an election is to be held. */
export function foretoldIn({ details }: Pick<Entry, 'details'>): Foretold[] {
  return Object.entries(FORETOLD).flatMap(([field, what]) => {
    const text = details[field];
    const days = typeof text === 'string' ? daysOf({ occurredOn: text, precision: 'day' }) : null;
    return days === null ? [] : [{ ...days, field, what }];
  });
}
