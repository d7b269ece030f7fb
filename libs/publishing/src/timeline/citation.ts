import { pinnedPage, rootAddress } from './addresses';
import type { Publication } from './publication';

const FILTERS = [
  'actor', 'target', 'subject', 'party', 'issue', 'family', 'type', 'stance', 'confidence', 'programme', 'from', 'to', 'q', 'status',
]; // prettier-ignore

/** What a list is called: the dispute, and by what it is filtered. */
export function titleOf({ title, question }: Publication): string {
  const filters = FILTERS.filter((name) => question.has(name)).map(
    (name) => `${name} ${question.getAll(name).join(',').replaceAll(',', ', ')}`,
  );
  return `${title}: timeline${filters.length > 0 ? ` (${filters.join('; ')})` : ''}`;
}

/** Both clocks, the position and where to check the record: people otherwise cite the day on which they looked. */
export function citationOf(publication: Publication): string {
  const { asOf, knownAt, knowledge, position } = publication.meta;
  return (
    `Chancery, “${titleOf(publication)}”, as of ${asOf}, as ${knowledge} by ${knownAt ?? 'the beginning'}, ` +
    `position ${position} of the record. ${pinnedPage(publication)} (root over the record: ${rootAddress(publication)})`
  );
}
