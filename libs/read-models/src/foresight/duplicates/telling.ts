import { catalogue } from '@chancery/events';
import type { EntryData, Party } from '@chancery/kernel';
import type { PendingEvent } from '../foresee-events.query';

/** What one can tell by that two events are one. */
export interface Telling {
  readonly entryId: string;
  readonly type: string;
  readonly occurredOn: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly summary: string;
  readonly actors: readonly string[];
  /** Targets and subjects: which of the two somebody is, editors see differently. */
  readonly others: readonly string[];
  readonly urls: readonly string[];
}

/** The part of an entry's document that is compared. */
export interface TellingDocument extends Pick<
  EntryData,
  'summary' | 'actors' | 'targets' | 'subjects' | 'sources'
> {
  readonly id: string;
  readonly type: string;
  readonly occurredOn: string;
  readonly occurredFrom: string | null;
  readonly occurredTo: string | null;
}

export const tellingOfDocument = (entry: TellingDocument): Telling =>
  telling(entry, {
    entryId: entry.id,
    type: entry.type,
    occurredOn: entry.occurredOn,
    from: entry.occurredFrom,
    to: entry.occurredTo,
  });

/** null for events that make no entry. */
export function tellingOfPending({ entryId, type, occurred, data }: PendingEvent): Telling | null {
  if (entryId === null || catalogue.familyOf(type).kind !== 'entry') return null;
  const { text, from, to } = occurred;
  return telling(data as EntryData, { entryId, type, occurredOn: text, from, to });
}

function telling(
  {
    summary,
    actors,
    targets,
    subjects,
    sources,
  }: Pick<EntryData, 'summary' | 'actors' | 'targets' | 'subjects' | 'sources'>,
  identity: Pick<Telling, 'entryId' | 'type' | 'occurredOn' | 'from' | 'to'>,
): Telling {
  return {
    ...identity,
    summary,
    actors: codes(actors),
    others: codes([...(targets ?? []), ...(subjects ?? [])]),
    urls: sources.map(({ url }) => url),
  };
}

const codes = (parties: readonly Party[]) => [...new Set(parties.map(({ code }) => code))];
