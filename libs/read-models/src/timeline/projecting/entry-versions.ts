import type { NameOf, RecordedEvent } from '@chancery/kernel';
import { type Rectangle, rectanglesOf } from '../entry-row/rectangles';
import { tagOf } from '../entry-row/tag-of';

/** A rectangle that is being written, or one that stands in the table and may have to be closed. */
export interface OpenRow extends Pick<Rectangle, 'pubFrom' | 'pubTo' | 'tags' | 'document'> {
  readonly entryId: string;
  readonly knownFrom: number;
}

export interface NewRow extends OpenRow, Rectangle {
  readonly position: number;
  knownTo: number | null;
}

export interface Closing {
  readonly row: OpenRow;
  readonly knownTo: number;
}

/** Entries as a batch goes through them: re-folded on each event about them, and only the difference is written. */
export class EntryVersions {
  readonly added: NewRow[] = [];
  readonly closed: Closing[] = [];
  private readonly open = new Map<string, OpenRow[]>();
  private readonly events = new Map<string, RecordedEvent[]>();

  constructor(private readonly nameOf: NameOf) {}

  /** What was recorded and written about an entry before this batch. */
  remember(entryId: string, events: readonly RecordedEvent[], open: readonly OpenRow[]): void {
    this.events.set(entryId, [...events]);
    this.open.set(entryId, [...open]);
  }

  /** Takes in an event about its entry. An amendment of what is no entry changes nothing. */
  add(event: RecordedEvent, makesEntry: boolean): void {
    const entryId = event.entryId!;
    const events = this.events.get(entryId);
    if (!events && !makesEntry) return;
    if (events) events.push(event);
    else this.events.set(entryId, [event]);
    this.refold(entryId, event.position);
  }

  /** Writes anew, from `position` on, every entry that names `code`. */
  renamed(code: string, position: number): void {
    const names = [tagOf('party', code), tagOf('named', code)];
    for (const [entryId, rows] of this.open)
      if (rows.some(({ tags }) => names.some((name) => tags.includes(name)))) this.refold(entryId, position);
  }

  private refold(entryId: string, position: number): void {
    const events = this.events.get(entryId)!;
    const before = this.open.get(entryId) ?? [];
    const after = rectanglesOf(events, this.nameOf);
    const kept = before.filter((row) => after.some((rectangle) => same(row, rectangle)));
    for (const row of before) if (!kept.includes(row)) this.close(row, position);
    const fresh = after
      .filter((rectangle) => !kept.some((row) => same(row, rectangle)))
      .map((rectangle): NewRow => ({
        ...rectangle,
        entryId,
        position: events[0]!.position,
        knownFrom: position,
        knownTo: null,
      }));
    for (const row of fresh) this.added.push(row);
    this.open.set(entryId, kept.length > 0 ? [...kept, ...fresh] : fresh);
  }

  private close(row: OpenRow, knownTo: number): void {
    if ('knownTo' in row) (row as NewRow).knownTo = knownTo;
    else this.closed.push({ row, knownTo });
  }
}

/** The document holds everything the other columns are made from. */
const same = (row: OpenRow, { pubFrom, pubTo, document }: Rectangle) =>
  row.pubFrom === pubFrom && row.pubTo === pubTo && row.document === document;
