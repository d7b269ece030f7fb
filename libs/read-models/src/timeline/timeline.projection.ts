import { EventStore } from '@chancery/event-store';
import type { RecordedEvent } from '@chancery/kernel';
import type { Projection, ProjectionContext } from '@chancery/projections';
import { displayNameIn } from '../common/display-name';
import { earlierEntries, kindOf } from './projecting/earlier-entries';
import { EntryVersions, rowsOfNewEntry } from './projecting/entry-versions';
import { KnownNames } from './projecting/known-names';
import { EntryWriter } from './projecting/write-entries';
import { createTimelineIndexes, createTimelineTables } from './tables/timeline-tables.sql';

/** Every event that makes or amends an entry becomes what the entry says from then on. Knows no event type by name. */
export class TimelineProjection implements Projection {
  readonly name = 'timeline';
  readonly version = 2;
  readonly tables = createTimelineTables;
  readonly indexes = createTimelineIndexes;

  constructor(private readonly store: EventStore) {}

  async apply(events: readonly RecordedEvent[], context: ProjectionContext): Promise<void> {
    const names = KnownNames.in(context);
    const versions = new EntryVersions(names.nameOf);
    const earlier = await earlierEntries(this.store, events, names, context);
    for (const entry of earlier) versions.remember(entry);
    await names.load([...events, ...earlier.flatMap((entry) => entry.events)], context);
    const writer = new EntryWriter(context);
    const final = finalIn(events);
    for (const event of events)
      if (final(event)) for (const row of rowsOfNewEntry(event, names.nameOf)) await writer.add(row);
      else applyOne(event, versions, names);
    for (const row of versions.added) await writer.add(row);
    await writer.finish(versions.closed);
    await names.write(context);
  }
}

function applyOne(event: RecordedEvent, versions: EntryVersions, names: KnownNames): void {
  const kind = kindOf(event);
  if (kind !== 'register') return versions.add(event, kind === 'entry');
  const named = displayNameIn(event);
  if (!named) return;
  names.learn(named.code, named.name, event.position);
  versions.renamed(named.code, event.position);
}

/**
 * Tells events that make an entry which nothing else in the batch can change: its rows may be written at once and
 * forgotten, which keeps a rebuild from dragging whole batches through the garbage collector.
 */
function finalIn(events: readonly RecordedEvent[]): (event: RecordedEvent) => boolean {
  if (events.some((event) => displayNameIn(event))) return () => false;
  const amended = new Set<string | null>();
  for (const event of events) if (kindOf(event) === 'amendment') amended.add(event.entryId);
  return (event) => kindOf(event) === 'entry' && !amended.has(event.entryId);
}
