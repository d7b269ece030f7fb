import { Refusal } from '../refusal';
import { fromText, toText } from './calendar';
import { calendarSpan } from './edtf-calendar-date';
import { instantSpan } from './edtf-instant';
import { intervalSpan } from './edtf-interval';
import { setSpan } from './edtf-set';
import type { HistoricalDate } from './historical-date';
import { notEdtf, type Span } from './span';

const LONGEST = 120;

/**
 * Reads an EDTF text: levels 0 and 1 of the specification of the Library of Congress (4 February 2019), and of level 2
 * sets, qualifiers on single parts, X in any digit and seasons 25 to 41. Not read: years with E or S.
 * Refuses everything else with INVALID_DATE and a sentence that says what is wrong.
 */
export function parseEdtf(text: string): HistoricalDate {
  if (typeof text !== 'string')
    throw new Refusal('INVALID_DATE', 'A date is a text in EDTF, such as 2019-01-23.');
  if (text.length > LONGEST) throw notEdtf(text, `it has more than ${LONGEST} characters`);
  const { from, to, ...rest } = spanOf(text);
  return { text, from: fromText(from), to: toText(to), ...rest };
}

export function isEdtf(text: string): boolean {
  try {
    return Boolean(parseEdtf(text));
  } catch {
    return false;
  }
}

function spanOf(text: string): Span {
  if (text === '') throw notEdtf(text, 'it is empty');
  if (text.startsWith('[') || text.startsWith('{')) return setSpan(text, calendarSpan);
  if (text.includes('/')) return intervalSpan(text, calendarSpan);
  return text.includes('T') ? instantSpan(text, calendarSpan) : calendarSpan(text);
}
