import {
  entryPage,
  entryUri,
  listAddress,
  listUri,
  nextAddress,
  pageAddress,
  rootAddress,
} from '../timeline/addresses';
import { citationOf, titleOf } from '../timeline/citation';
import type { Entry } from '../timeline/entry';
import type { Publication } from '../timeline/publication';
import { cited, headlineOf, linesOf } from '../timeline/wording';
import { type FeedPage, updatedOf } from './feed-page';
import { element, textElement } from './xml';

/** A page as an Atom feed (RFC 4287), with the next one as in RFC 5005. */
export function atomFeed(page: FeedPage): string {
  const { publication, entries, next } = page;
  const entryTexts = entries.map((entry) => entryElement(publication, entry));
  const content = [
    textElement('id', listUri(publication)),
    textElement('title', titleOf(publication)),
    textElement('subtitle', citationOf(publication)),
    textElement('updated', updatedOf(page)),
    element('author', {}, textElement('name', 'Chancery')),
    link('self', listAddress(publication), 'application/atom+xml'),
    link('alternate', pageAddress(publication), 'text/html'),
    link('describedby', rootAddress(publication), 'application/json'),
    ...(next === null ? [] : [link('next', nextAddress(publication, next), 'application/atom+xml')]),
    ...entryTexts,
  ];
  const feed = element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' }, content.join(''));
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed}`;
}

/** `published` and `updated` are of the record; when it happened is said in the text, as EDTF has it. */
function entryElement(publication: Publication, entry: Entry): string {
  const { id, recordedAt, updatedAt, summary, issues, family, status, sources } = entry;
  const categories = [...issues, family, ...(status === 'current' ? [] : [status])];
  const content = [
    textElement('id', entryUri(publication, id)),
    textElement('title', headlineOf(entry)),
    textElement('published', recordedAt),
    textElement('updated', updatedAt),
    link('alternate', entryPage(publication, id), 'text/html'),
    ...sources.map((source) =>
      element('link', { rel: 'via', href: source.url, title: cited(source) || source.url }),
    ),
    ...[...new Set(categories)].map((term) => element('category', { term })),
    textElement('summary', summary),
    textElement('content', linesOf(entry).join('\n'), { type: 'text' }),
  ];
  return element('entry', {}, content.join(''));
}

const link = (rel: string, href: string, type: string) => element('link', { rel, href, type });
