import { type EffectiveEntry, effectiveEntry, type RecordedEvent, type StreamName } from '@chancery/kernel';

/**
 * The part of the record that a batch touches, as it would stand once the batch so far were recorded: later events of
 * a batch may amend, follow or be judged by earlier ones.
 */
export class Draft {
  private readonly pending: RecordedEvent[] = [];

  constructor(
    private readonly entries: ReadonlyMap<string, readonly RecordedEvent[]>,
    private readonly streams: ReadonlyMap<StreamName, readonly RecordedEvent[]>,
  ) {}

  hasEntry(entryId: string): boolean {
    return this.eventsAbout(entryId).length > 0;
  }

  /** Everything recorded about an entry, oldest first; empty when there is no such entry. */
  eventsAbout(entryId: string): readonly RecordedEvent[] {
    return [
      ...(this.entries.get(entryId) ?? []),
      ...this.pending.filter((event) => event.entryId === entryId),
    ];
  }

  entry(entryId: string): EffectiveEntry | null {
    const events = this.eventsAbout(entryId);
    return events.length > 0 ? effectiveEntry(events) : null;
  }

  eventsOf(stream: StreamName): readonly RecordedEvent[] {
    return [...(this.streams.get(stream) ?? []), ...this.pending.filter((event) => event.stream === stream)];
  }

  /** Version of the stream in the record, without what is pending. */
  versionOf(stream: StreamName): number {
    return this.streams.get(stream)?.length ?? 0;
  }

  /** True for the first pending event of a stream: the one whose expected version the store checks. */
  isFirstOf(stream: StreamName): boolean {
    return !this.pending.some((event) => event.stream === stream);
  }

  add(event: RecordedEvent): void {
    this.pending.push(event);
  }
}
