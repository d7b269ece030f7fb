import type { ExpectedVersion } from '../types';
import {
  byteaArray,
  dateArray,
  int2Array,
  int4Array,
  int8Array,
  textArray,
  uuidArray,
} from './binary-arrays';
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
    textArray(commands.map((command) => command.commandId)),
    byteaArray(commands.map((command) => command.requestHash)),
    int4Array(commands.map((command) => command.events.length)),
    textArray(commands.map((command) => command.recordedBy)),
    textArray(commands.map((command) => command.correlationId)),
    textArray(commands.map((command) => command.causationId ?? null)),
    textArray([...streams.keys()]),
    int4Array(streamIx),
    int8Array(events.map((event) => asNumber(event.expectedVersion))),
    uuidArray(events.map((event) => event.id)),
    textArray(events.map((event) => event.entryId)),
    textArray(events.map((event) => event.type)),
    int2Array(events.map((event) => event.schemaVersion)),
    textArray(events.map((event) => event.occurred.text)),
    dateArray(events.map((event) => event.occurred.from)),
    dateArray(events.map((event) => event.occurred.to)),
    textArray(events.map((event) => event.body)),
  ];
}
