import type { EventStore } from '@chancery/event-store';
import { catalogue } from '@chancery/events';
import type { RecordedEvent } from '@chancery/kernel';
import type { ProjectionContext } from '@chancery/projections';
import { readEntries, readEntriesAt, readEntriesMentioning } from '../tables/period-writing.sql';
import type { Step } from '../step';
import type { KnownEntry } from './known-entry';
import type { MentionedSoFar } from './mentioned-so-far';

interface EntryRow {
  readonly position: string;
  readonly entryId: string;
  readonly step: string | null;
  readonly keys: string[];
  readonly mentions: string[];
}

/** The entries that a batch is about, or that a change of a register puts in another light. */
export class KnownEntries {
  private readonly entries = new Map<string, KnownEntry>();
  /** Codes whose entries have all been read. */
  private readonly looked = new Set<string>();

  constructor(
    private readonly store: EventStore,
    private readonly context: ProjectionContext,
    private readonly mentioned: MentionedSoFar | null,
  ) {}

  get all(): Iterable<KnownEntry> {
    return this.entries.values();
  }

  get(entryId: string): KnownEntry | undefined {
    return this.entries.get(entryId);
  }

  add({ entryId, position }: Pick<KnownEntry, 'entryId' | 'position'>): KnownEntry {
    const entry: KnownEntry = {
      entryId,
      position,
      events: [],
      step: null,
      keys: [],
      mentions: [],
      stored: false,
    };
    this.entries.set(entryId, entry);
    return entry;
  }

  /** Reads the entries made earlier that these events amend or code: what was recorded of them, and what is stored. */
  async loadAmended(events: readonly RecordedEvent[]): Promise<void> {
    const made = new Set<string>();
    const amended = new Set<string>();
    for (const event of events) {
      if (event.entryId === null) continue;
      if (makesEntry(event)) made.add(event.entryId);
      else if (!made.has(event.entryId)) amended.add(event.entryId);
    }
    if (amended.size === 0) return;
    const { client, schema, dispute } = this.context;
    const ids = [...amended];
    const past = await this.store.readEntries(dispute.slug, ids, events[0]!.position - 1);
    for (const [entryId, recorded] of past) {
      const [first] = recorded;
      if (first && makesEntry(first))
        this.add({ entryId, position: first.position }).events.push(...recorded);
    }
    const { rows } = await client.query<EntryRow>(readEntries(schema), [dispute.id, ids]);
    rows.forEach((row) => this.restore(row));
  }

  /** Reads the entries that mention one of these codes or issues. */
  async loadMentioning(codes: Iterable<string>): Promise<void> {
    const unread = [...new Set(codes)].filter((code) => !this.looked.has(code));
    if (unread.length === 0) return;
    unread.forEach((code) => this.looked.add(code));
    for (const row of await this.readMentioning(unread))
      if (!this.entries.has(row.entryId)) this.restore(row);
  }

  mentioning(codes: readonly string[]): KnownEntry[] {
    const found = [...this.entries.values()].filter(({ mentions }) =>
      codes.some((code) => mentions.includes(code)),
    );
    return found.toSorted((a, b) => a.position - b.position);
  }

  private async readMentioning(codes: readonly string[]): Promise<EntryRow[]> {
    const { client, schema, dispute } = this.context;
    if (!this.mentioned) {
      const { rows } = await client.query<EntryRow>(readEntriesMentioning(schema), [dispute.id, codes]);
      return rows;
    }
    const positions = this.mentioned.positionsOf(codes);
    if (positions.length === 0) return [];
    const { rows } = await client.query<EntryRow>(readEntriesAt(schema), [dispute.id, positions]);
    return rows;
  }

  private restore({ position, entryId, step, keys, mentions }: EntryRow): void {
    const entry = this.entries.get(entryId) ?? this.add({ entryId, position: Number(position) });
    Object.assign(entry, {
      step: step === null ? null : (JSON.parse(step) as Step),
      keys,
      mentions,
      stored: true,
    });
  }
}

export const makesEntry = ({ type }: RecordedEvent): boolean =>
  catalogue.has(type) && catalogue.familyOf(type).kind === 'entry';
