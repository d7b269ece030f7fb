import type { Answer } from '@chancery/read-models';
import { atomFeed } from '../feeds/atom';
import { jsonFeed } from '../feeds/json-feed';
import type { FeedForm, TimelineForm } from '../forms';
import { calendarEvents, calendarHead, calendarTail, hasNoDay } from '../icalendar/calendar';
import { type Listing, pagesOf } from '../lists/pages';
import { TimelineJsText } from '../timelinejs/timelinejs';
import type { Entry } from './entry';
import type { Publication } from './publication';

/** The whole timeline in a form that is no feed, as it is read. */
export const timelineText = (
  form: Exclude<TimelineForm, FeedForm>,
  publication: Publication,
  listing: Listing,
): AsyncGenerator<string> =>
  form === 'ics' ? calendar(publication, listing) : timelineJs(publication, listing);

/** A page of the timeline as a feed. */
export function feedText(form: FeedForm, publication: Publication, { body }: Answer): string {
  const { data: entries, page } = JSON.parse(body) as {
    data: readonly Entry[];
    page: { next: string | null };
  };
  const feed = { publication, entries, next: page.next };
  return form === 'atom' ? atomFeed(feed) : jsonFeed(feed);
}

/** Reads the list twice: how many entries have no day must be said before the first of the others. */
async function* calendar(publication: Publication, listing: Listing): AsyncGenerator<string> {
  let leftOut = 0;
  const { onRows: _, ...counted } = listing;
  for await (const entries of pagesOf<Entry>(counted)) leftOut += entries.filter(hasNoDay).length;
  yield calendarHead(publication, leftOut);
  for await (const entries of pagesOf<Entry>(listing))
    yield entries.map((entry) => calendarEvents(publication, entry)).join('');
  yield calendarTail();
}

async function* timelineJs(publication: Publication, listing: Listing): AsyncGenerator<string> {
  const text = new TimelineJsText(publication);
  yield text.head;
  for await (const entries of pagesOf<Entry>(listing))
    yield entries.map((entry) => text.slide(entry)).join('');
  yield text.tail();
}
