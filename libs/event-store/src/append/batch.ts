import type { ExpectedVersion } from '../types';
import { postgresDate } from './postgres-date';
import type { PreparedCommand } from './prepared-command';

const EXPECTED = { any: -1, exists: -2, none: 0 } as const;

const asNumber = (expected: ExpectedVersion): number =>
  typeof expected === 'number' ? expected : EXPECTED[expected];

/** The parameters of APPEND_BATCH: column by column, so that one statement of fixed shape takes any number of events. */
export function parametersOf(logId: number, commands: readonly PreparedCommand[]): unknown[] {
  const events = commands.flatMap((command) => command.events);
  const streams = new Map<string, number>();
  const streamIx = events.map(({ stream }) => {
    const known = streams.get(stream);
    if (known !== undefined) return known;
    streams.set(stream, streams.size + 1);
    return streams.size;
  });
  return [
    logId,
    commands.map((command) => command.commandId),
    commands.map((command) => command.requestHash),
    commands.map((command) => command.events.length),
    commands.map((command) => command.recordedBy),
    commands.map((command) => command.correlationId),
    commands.map((command) => command.causationId ?? null),
    [...streams.keys()],
    streamIx,
    events.map((event) => asNumber(event.expectedVersion)),
    events.map((event) => event.id),
    events.map((event) => event.entryId),
    events.map((event) => event.type),
    events.map((event) => event.schemaVersion),
    events.map((event) => event.occurred.text),
    events.map((event) => postgresDate(event.occurred.from)),
    events.map((event) => postgresDate(event.occurred.to)),
    events.map((event) => event.body),
  ];
}
