import type { EventStore } from '@chancery/event-store';
import type { RecordedEvent } from '@chancery/kernel';
import type { Moment } from '../../../moment/moment';
import type { Registers } from '../../attribution/registers';
import { Recent } from './recent';

const AT_ONCE = 500;
const MOST_POSITIONS = 4;
/** Of a longer list nothing is kept. */
const MOST_ENTRIES = 5000;

type Place = Pick<Moment, 'dispute' | 'position'>;
type Events = readonly RecordedEvent[];

/**
 * What the questions read of one record at one position to say what had been published: kept for a while, because a
 * snapshot asks all of them, and a comparison asks each several times.
 */
export class PublishedRecord {
  private static readonly records = new WeakMap<EventStore, PublishedRecord>();

  private readonly registers = new Recent<Promise<Registers>>(MOST_POSITIONS);
  private readonly entries = new Recent<Map<string, Promise<Events>>>(MOST_POSITIONS);

  private constructor(private readonly store: EventStore) {}

  /** The same for everybody who reads from this store. */
  static of(store: EventStore): PublishedRecord {
    const record = PublishedRecord.records.get(store) ?? new PublishedRecord(store);
    PublishedRecord.records.set(store, record);
    return record;
  }

  /** `read`: from the tables of a projection that has come to this position; they all say the same. */
  registersAt(place: Place, read: () => Promise<Registers>): Promise<Registers> {
    const key = keyOf(place);
    const registers = this.registers.get(key, read);
    registers.catch(() => this.registers.drop(key, registers));
    return registers;
  }

  /** The events about each of these entries, in the order of the ids. */
  async *eventsOf(ids: readonly string[], place: Place): AsyncGenerator<Events> {
    const known =
      ids.length > MOST_ENTRIES
        ? new Map<string, Promise<Events>>()
        : this.entries.get(keyOf(place), () => new Map());
    for (let from = 0; from < ids.length; from += AT_ONCE) {
      const some = ids.slice(from, from + AT_ONCE);
      this.ask(some, known, place);
      for (const id of some) yield await known.get(id)!;
      if (ids.length > MOST_ENTRIES) known.clear();
    }
  }

  /** Reads those that nobody has asked for yet. */
  private ask(
    ids: readonly string[],
    known: Map<string, Promise<Events>>,
    { dispute, position }: Place,
  ): void {
    const unread = ids.filter((id) => !known.has(id));
    if (unread.length === 0) return;
    const found = this.store.readEntries(dispute.slug, unread, position);
    for (const id of unread) {
      const events = found.then((all) => all.get(id) ?? []);
      known.set(id, events);
      events.catch(() => known.delete(id));
    }
  }
}

const keyOf = ({ dispute, position }: Place) => `${dispute.id} ${position}`;
