import { canonicalJson, Refusal } from '@chancery/kernel';
import type { AppendCommand, NewEvent } from '../types';

export interface PreparedEvent extends NewEvent {
  /** Canonical JSON of `data`, as stored and hashed. */
  readonly body: string;
}

export interface PreparedCommand extends AppendCommand {
  readonly events: readonly PreparedEvent[];
  /** About what it weighs on the wire. */
  readonly bytes: number;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
const BYTES_BESIDE_BODY = 300;

/**
 * Refuses beforehand what Postgres would refuse together with everybody else's commands in the batch, and what it
 * would silently change (lone surrogates).
 */
export function prepare(command: AppendCommand): PreparedCommand {
  if (command.events.length === 0) throw unfit('A command carries at least one event.', '/events');
  const { commandId, recordedBy, correlationId, causationId } = command;
  for (const [name, text] of Object.entries({ commandId, recordedBy, correlationId, causationId }))
    refuseUnstorable(text, `/${name}`);
  const events = command.events.map(prepareEvent);
  refuseTwins(events);
  const bytes = events.reduce((sum, { body }) => sum + body.length + BYTES_BESIDE_BODY, 0);
  return {
    commandId,
    requestHash: command.requestHash,
    recordedBy,
    correlationId,
    causationId,
    events,
    bytes,
  };
}

function prepareEvent(event: NewEvent): PreparedEvent {
  const { id, stream, entryId, type, expectedVersion: expected, occurred } = event;
  if (!UUID.test(id)) throw unfit(`"${id}" is no event id: it has to be a UUID in lower case.`, '/id');
  if (typeof expected === 'number' && !(Number.isSafeInteger(expected) && expected >= 0))
    throw unfit(`A stream cannot stand at version ${expected}.`, '/expectedVersion');
  refuseUnstorable(stream, '/stream');
  refuseUnstorable(entryId, '/entryId');
  refuseUnstorable(type, '/type');
  refuseUnstorable(occurred.text, '/occurredOn');
  refuseNoDay(occurred.from);
  refuseNoDay(occurred.to);
  return { ...event, body: bodyOf(event) };
}

function bodyOf({ type, data }: NewEvent): string {
  try {
    return canonicalJson(data);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Refusal('INVALID_EVENT_DATA', `The data of ${type} cannot be recorded: ${why}`, [], { cause });
  }
}

function refuseUnstorable(text: string | null | undefined, pointer: string): void {
  if (text === null || text === undefined || (!text.includes('\0') && text.isWellFormed())) return;
  throw unfit(`${pointer.slice(1)} holds a NUL character or half a surrogate pair.`, pointer);
}

function refuseNoDay(bound: string | null): void {
  if (bound === null || (DAY.test(bound) && !Number.isNaN(Date.parse(bound)))) return;
  throw unfit(`"${bound}" is no day.`, '/occurredOn');
}

function refuseTwins(events: readonly PreparedEvent[]): void {
  const ids = new Set<string>();
  for (const { id, entryId } of events) {
    if (ids.has(id)) throw new Refusal('ENTRY_EXISTS', `${entryId ?? id} occurs twice in one request.`);
    ids.add(id);
  }
}

const unfit = (message: string, pointer: string) =>
  new Refusal('INVALID_EVENT_DATA', message, [{ pointer, detail: message }]);
