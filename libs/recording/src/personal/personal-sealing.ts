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
    commandId: string,
    submissions: readonly EventSubmission[],
    recorded: readonly RecordedEvent[],
  ): Promise<void> {
    const asked = submissions.flatMap(({ type, data }) => catalogue.personalValuesIn(type, data));
    if (asked.length === 0) return;
    const texts = JSON.stringify(recorded.map(({ data }) => data as object));
    const opened = JSON.parse((await this.store.personal.opened(dispute, texts)).json) as object[];
    submissions.forEach(({ type, data }, index) => {
      const first = new Map(
        catalogue.personalValuesIn(type, opened[index]).map(({ pointer, value }) => [pointer, value]),
      );
      for (const { pointer, value } of catalogue.personalValuesIn(type, data))
        if (first.has(pointer) && canonicalJson(value) !== canonicalJson(first.get(pointer)))
          throw keyReused(commandId);
    });
  }
}

function sealedEvent(dispute: string, event: NewEvent, keys: PersonalKey[]): NewEvent {
  const data = catalogue.withPersonalValues(event.type, event.data, ({ pointer, subject, value }) => {
    const place = { dispute, eventId: event.id, pointer };
    const { id, key, value: sealed } = sealValue(value, place);
    keys.push({ id, key, subject: String(subject), eventId: event.id, pointer });
    return sealed;
  });
  return data === event.data ? event : { ...event, data };
}
