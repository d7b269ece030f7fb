import { randomUUID } from 'node:crypto';

import { type AppendCommand, EventStore, type NewEvent } from '@chancery/event-store';
import { parseEdtf } from '@chancery/kernel';

import { useTestDatabase, type TestDatabase } from './test-database';

/** A test database and a store on it, closed for you. Call it inside `describe`, what it returns inside `it`. */
export function useEventStore(): () => TestDatabase & { readonly store: EventStore } {
  let store: EventStore;
  // Before useTestDatabase: hooks run in this order, and the database goes last.
  afterAll(() => store.close());
  const database = useTestDatabase();
  beforeAll(() => {
    store = new EventStore(database().pool);
  });
  return () => ({ ...database(), store });
}

/** An event that stands for any other; `changes` are what the spec is about. */
export function anEvent(changes: Partial<NewEvent> = {}): NewEvent {
  const id = randomUUID();
  return {
    id,
    stream: `statement/${id}`,
    expectedVersion: 'any',
    type: 'StatementMade',
    schemaVersion: 1,
    entryId: `entry-${id}`,
    occurred: parseEdtf('2019-01-28'),
    data: { summary: 'Somebody says something.' },
    ...changes,
  };
}

export function aCommand(events: readonly NewEvent[], changes: Partial<AppendCommand> = {}): AppendCommand {
  const commandId = randomUUID();
  return {
    commandId,
    requestHash: Buffer.alloc(32, 1),
    recordedBy: 'spec',
    correlationId: commandId,
    events,
    ...changes,
  };
}
