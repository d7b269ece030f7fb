import {
  type EventStore,
  keyReused,
  type NewEvent,
  type PersonalKey,
  sealValue,
} from '@chancery/event-store';
import { catalogue } from '@chancery/events';
import { canonicalJson, type RecordedEvent } from '@chancery/kernel';
import type { EventSubmission } from '../types';

/** Keeps personal values out of the record in the clear: what is appended holds them sealed. */
export class PersonalSealing {
  constructor(private readonly store: EventStore) {}

  /**
   * The events as they are appended. Their keys are kept first: where the append then fails, a key is left that opens
   * nothing; the other way round a value could be on record that nobody can read.
   */
  async sealed(dispute: string, events: readonly NewEvent[]): Promise<readonly NewEvent[]> {
    const keys: PersonalKey[] = [];
    const sealed = events.map((event) => sealedEvent(dispute, event, keys));
    if (keys.length > 0) await this.store.personal.keep(dispute, keys);
    return sealed;
  }

  /**
   * Throws IDEMPOTENCY_KEY_REUSED when a repeated request has another personal value than the first one, whose events
   * are `recorded`. An erased value cannot be told from another any more, and counts as the same.
   */
  async refuseOthers(
    dispute: string,
    submissions: readonly EventSubmission[],
    recorded: readonly RecordedEvent[],
  ): Promise<void> {
    const asked = submissions.map(({ type, data }) => valuesByPlace(type, data));
    const sealed = submissions.map(({ type }, index) => valuesByPlace(type, recorded[index]!.data));
    // The hash of the request knows no difference between a value and none.
    if (asked.some((values, index) => !isAtTheSamePlaces(values, sealed[index]!))) throw keyReused();
    if (asked.every(({ size }) => size === 0)) return;
    const texts = JSON.stringify(recorded.map(({ data }) => data as object));
    const opened = JSON.parse((await this.store.personal.opened(dispute, texts)).json) as object[];
    submissions.forEach(({ type }, index) => {
      for (const [place, value] of valuesByPlace(type, opened[index]))
        if (canonicalJson(value) !== canonicalJson(asked[index]!.get(place))) throw keyReused();
    });
  }
}

/** By JSON pointers; without what is null, as an erased value is once it is opened. */
const valuesByPlace = (type: string, data: unknown): ReadonlyMap<string, unknown> =>
  new Map(catalogue.personalValuesIn(type, data).map(({ pointer, value }) => [pointer, value]));

const isAtTheSamePlaces = (some: ReadonlyMap<string, unknown>, others: ReadonlyMap<string, unknown>) =>
  some.size === others.size && [...some.keys()].every((place) => others.has(place));

function sealedEvent(dispute: string, event: NewEvent, keys: PersonalKey[]): NewEvent {
  const data = catalogue.withPersonalValues(event.type, event.data, ({ pointer, subject, value }) => {
    const place = { dispute, eventId: event.id, pointer };
    const { id, key, value: sealed } = sealValue(value, place);
    keys.push({ id, key, subject: String(subject), eventId: event.id, pointer });
    return sealed;
  });
  return data === event.data ? event : { ...event, data };
}
