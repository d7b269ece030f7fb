import { EventStore } from '@chancery/event-store';
import { catalogue } from '@chancery/events';
import type { RecordedEvent } from '@chancery/kernel';
import type { Projection, ProjectionContext } from '@chancery/projections';
import { Injectable } from '@nestjs/common';
import { displayNameIn } from '../common/display-name';
import { tagOf } from './entry-row/tag-of';
import { EntryVersions, type OpenRow, type Said } from './projecting/entry-versions';
import { KnownNames } from './projecting/known-names';
import { writeEntries } from './projecting/write-entries';
import { createTimelineIndexes, createTimelineTables } from './tables/timeline-tables.sql';
import { findEntriesNaming, readOpenEntries } from './tables/timeline-writing.sql';

interface OpenEntry extends Said {
  readonly entryId: string;
  readonly knownFrom: string;
}

/** Every event that makes or amends an entry becomes what the entry says from then on. Knows no event type by name. */
@Injectable()
export class TimelineProjection implements Projection {
  readonly name = 'timeline';
  readonly version = 1;
  readonly tables = createTimelineTables;
  readonly indexes = createTimelineIndexes;

  constructor(private readonly store: EventStore) {}

  async apply(events: readonly RecordedEvent[], context: ProjectionContext): Promise<void> {
    const names = KnownNames.in(context);
    const versions = new EntryVersions(names.nameOf);
    const earlier = await this.earlier(events, names, context);
    for (const { entryId, past, open } of earlier) versions.remember(entryId, past, open);
    await names.load([...events, ...earlier.flatMap(({ past }) => past)], context);
    for (const event of events) applyOne(event, versions, names);
    await writeEntries(versions, context);
    await names.write(context);
  }

  /** Entries made before this batch that it changes: by an amendment, or by a new name for somebody in them. */
  private async earlier(events: readonly RecordedEvent[], names: KnownNames, context: ProjectionContext) {
    const ids = new Set([
      ...amended(events),
      ...(await entriesNaming(renamed(events, names, context), context)),
    ]);
    if (ids.size === 0) return [];
    const first = events[0]!.position;
    const past = await this.store.readEntries(context.dispute.slug, [...ids]);
    const open = await readOpen([...ids], context);
    return [...ids]
      .map((entryId) => ({
        entryId,
        past: (past.get(entryId) ?? []).filter(
          (event) => event.position < first && kindOf(event) !== 'register',
        ),
        open: open.get(entryId) ?? [],
      }))
      .filter(({ past: known }) => known.length > 0);
  }
}

async function readOpen(ids: readonly string[], { client, schema, dispute }: ProjectionContext) {
  const { rows } = await client.query<OpenEntry>(readOpenEntries(schema), [dispute.id, ids]);
  const open = new Map<string, OpenRow[]>();
  for (const { entryId, knownFrom, ...said } of rows)
    open.set(entryId, [...(open.get(entryId) ?? []), { entryId, knownFrom: Number(knownFrom), said }]);
  return open;
}

const kindOf = ({ type }: RecordedEvent) => catalogue.familyOf(type).kind;

function applyOne(event: RecordedEvent, versions: EntryVersions, names: KnownNames): void {
  const kind = kindOf(event);
  if (kind !== 'register') return versions.add(event, kind === 'entry');
  const named = displayNameIn(event);
  if (!named) return;
  names.learn(named.code, named.name, event.position);
  versions.renamed(named.code, event.position);
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
