import type { EventStore } from '@chancery/event-store';
import { type RecordedEvent, today } from '@chancery/kernel';
import type { ProjectionContext } from '@chancery/projections';
import type { Foreseeable } from '../../common/standings/foreseeable';
import type { PendingEvent } from '../foresee-events.query';
import { changedKeys } from './changed-keys';
import { changesOfKey } from './changes-of-key';
import type { ForeseenChange } from './foreseen-change';
import { READ_POSITION } from './foresight.sql';

type Foreseeing = Pick<ProjectionContext, 'client' | 'dispute'> & { readonly store: EventStore };

/** What would change in the answers to a question if the events were recorded next. */
export async function foreseeEffects(
  asked: Foreseeable,
  events: readonly PendingEvent[],
  foreseeing: Foreseeing,
): Promise<ForeseenChange[]> {
  const { client, dispute } = foreseeing;
  const { rows } = await client.query<{ position: string }>(READ_POSITION, [dispute.id, asked.question.name]);
  const recorded = recordedAfter(Number(rows[0]!.position), events, dispute.slug);
  const day = today();
  const changed = await changedKeys(asked.question, recorded, foreseeing);
  return changed
    .flatMap((key) => changesOfKey(asked, key, day))
    .toSorted((a, b) => Number(b.now) - Number(a.now));
}

/** The events as they would be recorded next. */
const recordedAfter = (position: number, events: readonly PendingEvent[], dispute: string): RecordedEvent[] =>
  events.map(({ occurred, ...event }, index) => ({
    ...event,
    dispute,
    position: position + index + 1,
    version: 0,
    occurredOn: occurred.text,
    recordedAt: new Date().toISOString(),
    recordedBy: '',
    correlationId: '',
    causationId: null,
    leafHash: '',
  })) as RecordedEvent[];
