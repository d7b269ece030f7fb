import type { EventStore } from '@chancery/event-store';
import { catalogue } from '@chancery/events';
import type { RecordedEvent } from '@chancery/kernel';
import type { ProjectionContext } from '@chancery/projections';
import { displayNameIn } from '../../common/display-name';
import { tagOf } from '../entry-row/tag-of';
import { findEntriesNaming, readOpenEntries } from '../tables/timeline-writing.sql';
import type { EarlierEntry, OpenRow, Said } from './earlier-entry';
import type { KnownNames } from './known-names';

export const kindOf = ({ type }: RecordedEvent) => catalogue.familyOf(type).kind;

/** Entries made before this batch that it changes: by an amendment, or by a new name for somebody in them. */
export async function earlierEntries(
  store: EventStore,
  events: readonly RecordedEvent[],
  names: KnownNames,
  context: ProjectionContext,
): Promise<EarlierEntry[]> {
  const naming = await entriesNaming(renamed(events, names, context), context);
  const ids = [...new Set([...amended(events), ...naming])];
  if (ids.length === 0) return [];
  const first = events[0]!.position;
  const found = await store.readEntries(context.dispute.slug, ids, first - 1);
  const open = await readOpen(ids, context);
  return ids
    .map((entryId) => ({
      entryId,
      events: (found.get(entryId) ?? []).filter((event) => kindOf(event) !== 'register'),
      open: open.get(entryId) ?? [],
    }))
    .filter((entry) => entry.events.length > 0);
}

/** Targets of amendments that were not made in the batch itself. */
function amended(events: readonly RecordedEvent[]): Set<string> {
  const ids = new Set<string>();
  const made = new Set<string>();
  for (const event of events) {
    const kind = kindOf(event);
    if (kind === 'entry') made.add(event.entryId!);
    else if (kind === 'amendment' && !made.has(event.entryId!)) ids.add(event.entryId!);
  }
  return ids;
}

/** Who gets a name here; in a rebuild only those whom an entry has named before. */
function renamed(
  events: readonly RecordedEvent[],
  names: KnownNames,
  { memory }: ProjectionContext,
): string[] {
  const codes = events.map((event) => displayNameIn(event)?.code).filter((code) => code !== undefined);
  return memory.complete ? codes.filter((code) => names.wasAsked(code)) : codes;
}

async function entriesNaming(
  codes: readonly string[],
  { client, schema, dispute }: ProjectionContext,
): Promise<string[]> {
  if (codes.length === 0) return [];
  const tags = codes.flatMap((code) => [tagOf('party', code), tagOf('named', code)]);
  const { rows } = await client.query<{ entryId: string }>(findEntriesNaming(schema), [dispute.id, tags]);
  return rows.map(({ entryId }) => entryId);
}

interface OpenEntry extends Said {
  readonly entryId: string;
  readonly knownFrom: string;
}

async function readOpen(ids: readonly string[], { client, schema, dispute }: ProjectionContext) {
  const { rows } = await client.query<OpenEntry>(readOpenEntries(schema), [dispute.id, ids]);
  const open = new Map<string, OpenRow[]>();
  for (const { entryId, knownFrom, ...said } of rows)
    open.set(entryId, [...(open.get(entryId) ?? []), { entryId, knownFrom: Number(knownFrom), said }]);
  return open;
}
