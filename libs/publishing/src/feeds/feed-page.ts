import type { Entry } from '../timeline/entry';
import type { Publication } from '../timeline/publication';

/** A page of a feed: the entries of which something became known last. */
export interface FeedPage {
  readonly publication: Publication;
  readonly entries: readonly Entry[];
  /** Cursor of the page after it. */
  readonly next: string | null;
}

const BEFORE_ANYTHING = '1970-01-01T00:00:00Z';

/** When the newest of its entries was recorded or amended; of a page without any, up to when was looked. RFC 3339. */
export const updatedOf = ({ entries, publication }: FeedPage): string =>
  entries.reduce((latest, { updatedAt }) => (updatedAt > latest ? updatedAt : latest), '') ||
  instantOf(publication.meta.knownAt ?? BEFORE_ANYTHING);

/** By publication things are known on days. */
const instantOf = (time: string) => (time.includes('T') ? time : `${time}T00:00:00Z`);
