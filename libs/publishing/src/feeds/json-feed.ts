import {
  entryPage,
  entryUri,
  listAddress,
  nextAddress,
  pageAddress,
  rootAddress,
} from '../timeline/addresses';
import { citationOf, titleOf } from '../timeline/citation';
import type { Entry } from '../timeline/entry';
import type { Publication } from '../timeline/publication';
import { headlineOf, linesOf } from '../timeline/wording';
import type { FeedPage } from './feed-page';

/** A page as a JSON Feed (version 1.1). What only we know is under `_dipl`, as extensions are. */
export function jsonFeed({ publication, entries, next }: FeedPage): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: titleOf(publication),
    home_page_url: pageAddress(publication),
    feed_url: listAddress(publication),
    description: citationOf(publication),
    ...(next !== null && { next_url: nextAddress(publication, next) }),
    authors: [{ name: 'Chancery', url: `${publication.place.base}/` }],
    language: 'en',
    _dipl: { about: aboutOf(publication), meta: publication.meta, root: rootAddress(publication) },
    items: entries.map((entry) => itemOf(publication, entry)),
  };
  return `${JSON.stringify(feed)}\n`;
}

/** Dates of the feed are instants of the record; when it happened is under `_dipl`, as exact as it is known. */
function itemOf(publication: Publication, entry: Entry): object {
  const { id, sources, summary, recordedAt, updatedAt, issues, family } = entry;
  const { occurredOn, occurredFrom, occurredTo, precision, certainty, status, version, type } = entry;
  return {
    id: entryUri(publication, id),
    url: entryPage(publication, id),
    ...(sources[0] && { external_url: sources[0].url }),
    title: headlineOf(entry),
    summary,
    content_text: linesOf(entry).join('\n'),
    date_published: recordedAt,
    date_modified: updatedAt,
    tags: [...new Set([...issues, family])],
    _dipl: {
      about: aboutOf(publication), entryId: id, occurredOn, occurredFrom, occurredTo, precision, certainty, status, version, type,
    },
  }; // prettier-ignore
}

const aboutOf = ({ place }: Publication) => `${place.base}/docs`;
