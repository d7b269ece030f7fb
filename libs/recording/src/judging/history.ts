import {
  compareDates,
  type EffectiveEntry,
  effectiveEntry,
  type HistoricEvent,
  parseEdtf,
  type RecordedEvent,
} from '@chancery/kernel';
import { catalogue } from '@chancery/events';

/** One step of a stream's history as the world went, with its place in the record to settle ties. */
export interface Step {
  readonly event: HistoricEvent;
  readonly position: number;
}

/** The steps a stream tells of, in world order: corrections applied, retracted entries left out. */
export function historyOf(events: readonly RecordedEvent[]): Step[] {
  return [...byEntry(events).values()]
    .map((own) => effectiveEntry(own))
    .filter(({ status }) => status !== 'retracted')
    .map(toStep)
    .toSorted(inWorldOrder);
}

export const toStep = ({
  type,
  schemaVersion,
  entryId,
  occurredOn,
  data,
  position,
}: EffectiveEntry): Step => ({
  event: {
    type,
    entryId,
    occurred: parseEdtf(occurredOn),
    data: catalogue.upcast(type, schemaVersion, data),
  },
  position,
});

/** By date, then by position. */
export const inWorldOrder = (a: Step, b: Step): number =>
  compareDates(a.event.occurred, b.event.occurred) || a.position - b.position;

function byEntry(events: readonly RecordedEvent[]): Map<string, RecordedEvent[]> {
  const entries = new Map<string, RecordedEvent[]>();
  for (const event of events) {
    const entryId = event.entryId ?? event.id; // a register's event is a step of its own
    entries.set(entryId, [...(entries.get(entryId) ?? []), { ...event, entryId }]);
  }
  return entries;
}
