import type { EventStore } from '@chancery/event-store';
import type { RecordedEvent } from '@chancery/kernel';

export type EntryReader = Pick<EventStore, 'readEntries'>;
/** Everything recorded about entries, oldest first; an entry that does not exist is not in it. */
export type RecordedEntries = ReadonlyMap<string, readonly RecordedEvent[]>;

/** One read, however many entries. */
export async function recordedEntries(
  store: EntryReader,
  dispute: string,
  ids: readonly string[],
): Promise<RecordedEntries> {
  const read = await store.readEntries(dispute, ids);
  return new Map([...read].filter(([, events]) => events.length > 0));
}
