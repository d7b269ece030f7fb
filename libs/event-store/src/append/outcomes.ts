import { Refusal, StreamMovedOn } from '@chancery/kernel';
import type { Appended, AppendedEvent } from '../types';
import type { PreparedCommand } from './prepared-command';

/** A row of APPEND_BATCH, in the order of its columns. */
export type OutcomeRow = readonly [
  commandIx: number,
  outcome: 'appended' | 'replayed' | 'command_reused' | 'event_exists' | 'stream_moved_on',
  eventIx: number | null,
  position: string | null,
  version: string | null,
  instant: string | null,
];

/** What became of each command, in their order. */
export function outcomesOf(
  commands: readonly PreparedCommand[],
  rows: readonly OutcomeRow[],
): (Appended | Refusal)[] {
  const outcomes: (Appended | Refusal)[] = [];
  let row = 0;
  let eventsBefore = 0;
  for (const command of commands) {
    const first = rows[row]!;
    const done = first[1] === 'appended' || first[1] === 'replayed';
    const count = done ? command.events.length : 1;
    outcomes.push(
      done ? appended(command, rows.slice(row, row + count)) : refusal(command, first, eventsBefore),
    );
    row += count;
    eventsBefore += command.events.length;
  }
  return outcomes;
}

function appended({ events }: PreparedCommand, rows: readonly OutcomeRow[]): Appended {
  const stored = events.map(({ id, entryId, stream }, index): AppendedEvent => ({
    id,
    entryId,
    position: Number(rows[index]![3]),
    stream,
    version: Number(rows[index]![4]),
  }));
  return {
    events: stored,
    position: stored.at(-1)!.position,
    recordedAt: rows[0]![5]!,
    replayed: rows[0]![1] === 'replayed',
  };
}

function refusal(command: PreparedCommand, row: OutcomeRow, eventsBefore: number): Refusal {
  if (row[1] === 'command_reused') return keyReused();
  const culprit = command.events[row[2]! - 1 - eventsBefore]!;
  if (row[1] === 'event_exists') return entryExists(culprit.entryId ?? culprit.id);
  return new StreamMovedOn(culprit.stream, culprit.expectedVersion, Number(row[4]));
}

/** Whoever sent the key knows it; the command's own id also says whose key it is. */
export const keyReused = () =>
  new Refusal(
    'IDEMPOTENCY_KEY_REUSED',
    'The key was used before with another request. Send the same request, or use a new key.',
  );

const entryExists = (id: string) =>
  new Refusal('ENTRY_EXISTS', `${id} is recorded already. Correct it, or choose another id.`, [
    { pointer: '/id', detail: `${id} is recorded already` },
  ]);
