import type { Publication } from './publication';

const MOMENT = ['asOf', 'knownAt', 'knowledge', 'certainty', 'position'];
/** What asks for a form, or a part, of the answer. */
const OF_THE_FORM = ['format', 'order', 'limit', 'cursor', 'facets', 'count', 'include', 'minPosition'];

/** What tells an entry from all others for ever, wherever it is served. */
export const entryUri = ({ place, meta }: Publication, entryId: string): string =>
  `https://${place.origin}/v1/disputes/${meta.dispute}/timeline/${entryId}`;

/** The same for a list: its question without a page. */
export const listUri = (publication: Publication): string =>
  `https://${publication.place.origin}${pathOf(publication)}${search(without(publication.question, ['cursor', 'limit']))}`;

/** Where the list itself is answered. */
export const listAddress = (publication: Publication): string =>
  publication.place.base + pathOf(publication) + search(publication.question);

export function nextAddress(publication: Publication, cursor: string): string {
  const next = without(publication.question, ['cursor']);
  next.append('cursor', cursor);
  return publication.place.base + pathOf(publication) + search(next);
}

/** The page that shows the same list. */
export function pageAddress({ place, meta, question }: Publication): string {
  const asked = without(question, OF_THE_FORM);
  return `${place.base}/${search(new URLSearchParams([['dispute', meta.dispute], ...asked]))}`;
}

/** The page that shows an entry, at the moment that was asked for. */
export function entryPage({ place, meta, question }: Publication, entryId: string): string {
  const moment = [...question].filter(([name]) => MOMENT.includes(name));
  return `${place.base}/${search(new URLSearchParams([['dispute', meta.dispute], ...moment, ['entry', entryId]]))}`;
}

/** Where the root over the record up to the position of the answer is told, with a proof that it was only added to. */
export const rootAddress = ({ place, meta }: Publication): string =>
  `${place.base}/v1/disputes/${meta.dispute}/consistency?from=${meta.position}`;

/** The same list at the same moment for ever, on the page. */
export function pinnedPage(publication: Publication): string {
  const { meta, question } = publication;
  const pinned = without(question, ['asOf', 'knownAt', 'position']);
  pinned.set('asOf', meta.asOf);
  if (meta.knowledge === 'recorded') pinned.set('knownAt', String(meta.position));
  else {
    pinned.set('knownAt', meta.knownAt ?? meta.asOf);
    pinned.set('position', String(meta.position));
  }
  return pageAddress({ ...publication, question: pinned });
}

const pathOf = ({ meta }: Publication) => `/v1/disputes/${meta.dispute}/timeline`;
const search = (question: URLSearchParams) => (question.size > 0 ? `?${question.toString()}` : '');

function without(question: URLSearchParams, names: readonly string[]): URLSearchParams {
  return new URLSearchParams([...question].filter(([name]) => !names.includes(name)));
}
