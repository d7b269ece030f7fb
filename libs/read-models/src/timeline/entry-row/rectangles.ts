import { catalogue } from '@chancery/events';
import { effectiveEntry, type EntryStatus, type NameOf, type RecordedEvent } from '@chancery/kernel';
import { dateOf } from '../../common/dates';
import { publishedFrom } from '../../common/published-from';
import { searchIndex } from '../../common/words/search-index';
import { entryDocument } from './entry-document';
import { entryTags } from './entry-tags';
import { entryTexts } from './entry-texts';
import { tagOf } from './tag-of';

/** What an entry says to readers who know the sources published from `pubFrom` until the day before `pubTo`. */
export interface Rectangle {
  readonly pubFrom: string;
  /** null: for ever. */
  readonly pubTo: string | null;
  readonly version: number;
  /** Position of the newest event that it takes into account. */
  readonly newest: number;
  readonly status: EntryStatus;
  readonly occurredFrom: string | null;
  readonly occurredTo: string | null;
  readonly tags: readonly string[];
  /** As recorded, whether or not those entries exist. */
  readonly follows: readonly string[];
  readonly words: string;
  readonly document: string;
}

/**
 * What a prefix of the record says of one entry: one rectangle for each day on which another of its events had been
 * published. Events published before the one that made the entry count from the day that one was.
 */
export function rectanglesOf(events: readonly RecordedEvent[], nameOf: NameOf): Rectangle[] {
  const born = publishedFrom(events[0]!);
  if (events.length === 1) return [rectangle(events, { pubFrom: born, pubTo: null }, born, nameOf)];
  const days = events.map((event) => later(publishedFrom(event), born));
  const thresholds = [...new Set(days)].toSorted();
  return thresholds.map((day, index) => {
    const known = events.filter((_, of) => days[of]! <= day);
    return rectangle(known, { pubFrom: day, pubTo: thresholds[index + 1] ?? null }, born, nameOf);
  });
}

const later = (a: string, b: string) => (a > b ? a : b);

function rectangle(
  events: readonly RecordedEvent[],
  published: Pick<Rectangle, 'pubFrom' | 'pubTo'>,
  born: string,
  nameOf: NameOf,
): Rectangle {
  const folded = effectiveEntry(events);
  const { type, schemaVersion } = folded;
  const entry = { ...folded, data: catalogue.upcast(type, schemaVersion, folded.data) as typeof folded.data };
  const family = catalogue.familyOf(type).name;
  const occurred = dateOf(entry.occurredOn);
  const tags = entryTags(entry, family, occurred);
  const headline = catalogue.definitionOf(type).headline(entry.data, noting(nameOf, tags));
  return {
    pubFrom: published.pubFrom,
    pubTo: published.pubTo,
    version: entry.version,
    newest: entry.newest,
    status: entry.status,
    occurredFrom: occurred.from,
    occurredTo: occurred.to,
    follows: entry.data.follows ?? [],
    words: searchIndex(entryTexts(entry, headline, nameOf)),
    document: entryDocument({ entry, family, headline, occurred, publishedFrom: born, nameOf }),
    tags: [...tags],
  };
}

/** Tags those whom only the headline names: a new name for them changes the entry too. */
function noting(nameOf: NameOf, tags: Set<string>): NameOf {
  return (code) => {
    if (!tags.has(tagOf('party', code))) tags.add(tagOf('named', code));
    return nameOf(code);
  };
}
