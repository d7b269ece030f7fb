import type { NameOf, RecordedEvent } from '@chancery/kernel';
import { type Rectangle, rectanglesOf } from '../entry-row/rectangles';
import { tagOf } from '../entry-row/tag-of';
import type { EarlierEntry, OpenRow, Said } from './earlier-entry';

/** A row this batch makes. */
export interface NewRow extends OpenRow {
  readonly said: Rectangle;
  /** Of the event that made the entry. */
  readonly position: number;
  knownTo: number | null;
}

export interface Closing {
  readonly row: OpenRow;
  readonly knownTo: number;
}

const NONE: readonly OpenRow[] = [];

export const rowsOfNewEntry = (event: RecordedEvent, nameOf: NameOf): NewRow[] =>
  rectanglesOf([event], nameOf).map((said) => newRow(event, said, event.position));

const newRow = ({ entryId, position }: RecordedEvent, said: Rectangle, knownFrom: number): NewRow => ({
  entryId: entryId!,
  knownFrom,
  said,
  position,
  knownTo: null,
});

/** Entries as a batch goes through them: re-folded on each event about them, and only the difference is written. */
export class EntryVersions {
  readonly added: NewRow[] = [];
  readonly closed: Closing[] = [];
  private readonly open = new Map<string, readonly OpenRow[]>();
  private readonly events = new Map<string, RecordedEvent[]>();

  constructor(private readonly nameOf: NameOf) {}

  remember({ entryId, events, open }: EarlierEntry): void {
    this.events.set(entryId, [...events]);
    this.open.set(entryId, open);
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
      if (rows.some(({ said }) => names.some((name) => said.tags.includes(name))))
        this.refold(entryId, position);
  }

  private refold(entryId: string, position: number): void {
    const events = this.events.get(entryId)!;
    const before = this.open.get(entryId) ?? NONE;
    const after = rectanglesOf(events, this.nameOf);
    const rows: OpenRow[] = [];
    for (const row of before)
      if (after.some((rectangle) => same(row.said, rectangle))) rows.push(row);
      else this.close(row, position);
    for (const said of after) {
      if (before.some((row) => same(row.said, said))) continue;
      const row = newRow(events[0]!, said, position);
      this.added.push(row);
      rows.push(row);
    }
    this.open.set(entryId, rows);
  }

  private close(row: OpenRow, knownTo: number): void {
    if ('knownTo' in row) (row as NewRow).knownTo = knownTo;
    else this.closed.push({ row, knownTo });
  }
}

const same = (a: Said, b: Said) =>
  a.pubFrom === b.pubFrom && a.pubTo === b.pubTo && a.document === b.document;
