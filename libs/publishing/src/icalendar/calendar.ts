import { dayAfter } from '@chancery/kernel';
import { entryPage, entryUri, listAddress } from '../timeline/addresses';
import { citationOf, titleOf } from '../timeline/citation';
import type { Entry } from '../timeline/entry';
import type { Publication } from '../timeline/publication';
import { headlineOf, linesOf } from '../timeline/wording';
import { type CalendarDays, daysOf, foretoldIn } from './calendar-days';
import { contentLine as line, textValue as text, uriValue } from './content-line';

/** What comes before the entries of a calendar (RFC 5545, RFC 7986); `leftOut` says how many have no day to stand on. */
export function calendarHead(publication: Publication, leftOut: number): string {
  const title = text(titleOf(publication));
  const about = text(
    `${citationOf(publication)}\n${leftOut} ${leftOut === 1 ? 'entry is' : 'entries are'} left out because the date is not a day.`,
  );
  return [
    line('BEGIN', 'VCALENDAR'),
    line('VERSION', '2.0'),
    line('PRODID', '-//Chancery//Timeline//EN'),
    line('CALSCALE', 'GREGORIAN'),
    line('NAME', title),
    line('X-WR-CALNAME', title),
    line('DESCRIPTION', about),
    line('X-WR-CALDESC', about),
    line('SOURCE;VALUE=URI', uriValue(listAddress(publication))),
  ].join('');
}

export const calendarTail = (): string => line('END', 'VCALENDAR');

/** Whether a calendar has no day for it. */
export const hasNoDay = (entry: Entry): boolean => daysOf(entry) === null;

/** The entry on its days, and the days that it foretells. */
export function calendarEvents(publication: Publication, entry: Entry): string {
  const own = daysOf(entry);
  const uid = entryUri(publication, entry.id);
  const headline = headlineOf(entry);
  return [
    own === null ? '' : event(publication, entry, { days: own, uid, summary: headline }),
    ...foretoldIn(entry).map(({ field, what, ...days }) =>
      event(publication, entry, { days, uid: `${uid}#${field}`, summary: `${what}: ${headline}` }),
    ),
  ].join('');
}

interface Placed {
  readonly days: CalendarDays;
  readonly uid: string;
  readonly summary: string;
}

function event(publication: Publication, entry: Entry, { days, uid, summary }: Placed): string {
  const { id, version, recordedAt, updatedAt, issues, family } = entry;
  const { first, last, uncertain } = days;
  return [
    line('BEGIN', 'VEVENT'),
    line('UID', text(uid)),
    line('DTSTAMP', utc(updatedAt)),
    line('CREATED', utc(recordedAt)),
    line('LAST-MODIFIED', utc(updatedAt)),
    line('SEQUENCE', String(version - 1)),
    line('DTSTART;VALUE=DATE', compact(first)),
    last === first ? '' : line('DTEND;VALUE=DATE', compact(dayAfter(last))),
    line('SUMMARY', text(uncertain ? `${summary} (date uncertain)` : summary)),
    line('DESCRIPTION', text(linesOf(entry).join('\n'))),
    line('URL', uriValue(entryPage(publication, id))),
    line('CATEGORIES', [...new Set([...issues, family])].map(text).join(',')),
    line('STATUS', statusOf(entry, uncertain)),
    line('TRANSP', 'TRANSPARENT'),
    line('END', 'VEVENT'),
  ].join('');
}

const statusOf = ({ status }: Entry, uncertain: boolean) =>
  status === 'retracted' ? 'CANCELLED' : uncertain ? 'TENTATIVE' : 'CONFIRMED';

const compact = (day: string) => day.replaceAll('-', '');
/** `2026-11-24T17:00:54.713Z` as DATE-TIME in UTC. */
const utc = (instant: string) => `${instant.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
