import { dayAfter, parseEdtf, Refusal, today } from '@chancery/kernel';

/** How far the world had come by the end of what was asked for. */
export interface DayAskedFor {
  /** The day it falls on, `YYYY-MM-DD`. */
  readonly day: string;
  /** The last day that was over by then: the one before, when an instant was asked for. */
  readonly fullDay: string;
  /** The last instant that is meant, RFC 3339 to the millisecond, as recordedAt is. */
  readonly until: string;
  /** As an answer repeats it: an instant in UTC, anything else as it was asked for. */
  readonly text: string;
}

const FIRST_DAY = '0001-01-01';

/**
 * Reads a date (meant to its end, UTC), an imprecise date (meant to the end of its last day) or an instant.
 * Throws INVALID_PARAMETER that points at `parameter`.
 */
export function dayAskedFor(text: string, parameter: string): DayAskedFor {
  const { to, precision } = readDate(text, parameter);
  if (to === null) throw invalid(parameter, `"${text}" has no last day; give one, such as 2019-02-01`);
  if (precision === 'instant') return instant(to, text);
  return { day: to, fullDay: to, until: `${to}T23:59:59.999Z`, text };
}

export const presentInstant = (now: Date): DayAskedFor => instant(today(now), now.toISOString());

export const invalid = (parameter: string, detail: string) =>
  new Refusal('INVALID_PARAMETER', `${parameter}: ${detail}.`, [{ pointer: parameter, detail }]);

/** Without a zone it is UTC; a leap second is the one before it. */
function instant(day: string, text: string): DayAskedFor {
  const zone = /(?:Z|[+-]\d\d(?::\d\d)?)$/.exec(text)?.[0];
  const zoned = zone === undefined ? `${text}Z` : zone.length === 3 ? `${text}:00` : text;
  const until = new Date(zoned.replace(/:60(?=[.Z+-])/, ':59')).toISOString();
  return { day, fullDay: dayBefore(day), until, text: zone === 'Z' ? text : until };
}

/** The calendar of the record begins with year 1. */
const dayBefore = (day: string) => (day === FIRST_DAY ? day : dayAfter(day, -1));

function readDate(text: string, parameter: string) {
  try {
    return parseEdtf(text);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw invalid(parameter, error.message.replace(/\.$/, ''));
  }
}
