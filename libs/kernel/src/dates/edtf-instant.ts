import { dayNumber } from './calendar';
import { notEdtf, type Span } from './span';

// RFC 3339 with the zone optional, as EDTF level 0 has it; fractions of a second are let in because recordedAt has them; 60 is a leap second.
const INSTANT =
  /^(\d{4})-(\d\d)-(\d\d)T([01]\d|2[0-3]):([0-5]\d):(?:[0-5]\d|60)(?:\.\d{1,9})?(Z|[+-]\d\d(?::\d\d)?)?$/;

/** A date with a time: means the UTC day it falls on; without a zone, the day as written. */
export function instantSpan(text: string, readDate: (text: string) => Span): Span {
  const match = INSTANT.exec(text);
  if (!match) throw notEdtf(text, 'a time is written 2019-01-23T14:05:00Z, to the second, up to 23:59:59');
  readDate(text.slice(0, 'YYYY-MM-DD'.length));
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match.slice(1, 6).map(Number);
  const utc = new Date(0);
  utc.setUTCFullYear(year, month - 1, day);
  utc.setUTCHours(hour, minute - offsetMinutes(text, match[6]));
  const on = dayNumber(utc.getUTCFullYear(), utc.getUTCMonth() + 1, utc.getUTCDate());
  return { from: on, to: on, precision: 'instant', uncertain: false, approximate: false };
}

function offsetMinutes(text: string, zone = 'Z'): number {
  if (zone === 'Z') return 0;
  const [hours = 0, minutes = 0] = zone.slice(1).split(':').map(Number);
  if (hours > 14 || minutes > 59) throw notEdtf(text, `${zone} is not an offset from UTC`);
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}
