import type { EventStore } from '@chancery/event-store';
import { catalogue, redactionsOf } from '@chancery/events';
import type { RecordedEvent } from '@chancery/kernel';

interface Redaction {
  readonly subject: string;
  readonly legalReason: string;
  readonly fields: readonly { readonly position: number; readonly pointer: string }[];
}

/**
 * What was erased of an entry that these events make, as the member `redactions` of its history and a comma; nothing
 * where it never held a personal value. Not as known at a moment: erasing reaches every one of them.
 */
export async function redactionsText(
  store: EventStore,
  dispute: string,
  events: readonly RecordedEvent[],
): Promise<string> {
  const personal = events.flatMap(({ type, data }) => catalogue.personalValuesIn(type, data));
  const subjects = new Set(personal.map(({ subject }) => String(subject)));
  if (subjects.size === 0) return '';
  const streams = await store.readStreams(dispute, [...subjects].map(redactionsOf));
  const positions = new Set(events.map(({ position }) => position));
  const redactions = [...streams.values()]
    .flat()
    .map((event) => redactionOf(event, positions))
    .filter(({ fields }) => fields.length > 0)
    .toSorted((a, b) => a.position - b.position);
  return `"redactions":${JSON.stringify(redactions)},`;
}

/** Of the fields that a redaction names, those that stand in one of the events. */
const redactionOf = (event: RecordedEvent, positions: ReadonlySet<number>) => {
  const { position, recordedAt, recordedBy } = event;
  const { subject, legalReason, fields = [] } = event.data as Partial<Redaction>;
  const own = fields.filter((field) => positions.has(field.position));
  return {
    position,
    recordedAt,
    recordedBy,
    subject,
    legalReason,
    fields: own.map((field) => ({ position: field.position, pointer: field.pointer })),
  };
};
