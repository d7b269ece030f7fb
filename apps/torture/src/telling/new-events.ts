import type { NewEvent } from '@chancery/event-store';
import { parseEdtf, type StreamName } from '@chancery/kernel';
import { v5 as uuidv5 } from 'uuid';
import type { Request, Submission } from './requests';

const NAMESPACE = '0d6a3a3e-8a53-4f60-9d5b-2f2f5c1e7a11';

/** What is asked, for the store itself: not judged, each event about the entry it names. */
export const newEvents = ({ name, events }: Pick<Request, 'name' | 'events'>): NewEvent[] =>
  events.map((event, part) => newEvent(`${name}/${part}`, event));

function newEvent(name: string, { type, occurredOn, id, data }: Submission): NewEvent {
  const entryId = id ?? (data['target'] as string);
  return {
    id: uuidv5(name, NAMESPACE),
    stream: `entry/${entryId}` as StreamName,
    expectedVersion: 'any',
    type,
    schemaVersion: 1,
    entryId,
    occurred: parseEdtf(occurredOn),
    data,
  };
}
