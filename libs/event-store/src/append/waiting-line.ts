import { Refusal } from '@chancery/kernel';
import type { Appended } from '../types';
import type { PreparedCommand } from './prepared-command';

export interface Waiting {
  readonly command: PreparedCommand;
  readonly resolve: (appended: Appended) => void;
  readonly reject: (error: unknown) => void;
}

export interface Bounds {
  /** Events and bytes of one batch; a command that is larger goes alone. */
  readonly batchEvents: number;
  readonly batchBytes: number;
  /** Events and bytes that may wait; whoever comes after is refused with TOO_MANY_WAITING. */
  readonly waitingEvents: number;
  readonly waitingBytes: number;
}

export const BOUNDS: Bounds = {
  batchEvents: 500,
  batchBytes: 1_000_000,
  waitingEvents: 20_000,
  waitingBytes: 64_000_000,
};

/** Commands in the order in which they came, bounded, given out as batches. */
export class WaitingLine {
  private line: Waiting[] = [];
  private events = 0;
  private bytes = 0;

  constructor(private readonly bounds: Bounds) {}

  get isEmpty(): boolean {
    return this.line.length === 0;
  }

  join(waiting: Waiting): void {
    const { events, bytes } = waiting.command;
    const full =
      this.events + events.length > this.bounds.waitingEvents ||
      this.bytes + bytes > this.bounds.waitingBytes;
    if (full && !this.isEmpty)
      throw new Refusal(
        'TOO_MANY_WAITING',
        `${this.events} events wait to be recorded. Try again in a second.`,
      );
    this.line.push(waiting);
    this.count(waiting, 1);
  }

  /** The next batch. A command whose id, or one of whose event ids, is in it already stays for the one after. */
  nextBatch(): Waiting[] {
    const batch: Waiting[] = [];
    const left: Waiting[] = [];
    const ids = new Set<string>();
    let events = 0;
    let bytes = 0;
    let full = false;
    for (const waiting of this.line) {
      const { command } = waiting;
      full ||=
        batch.length > 0 &&
        (events + command.events.length > this.bounds.batchEvents ||
          bytes + command.bytes > this.bounds.batchBytes);
      if (full || !claim(ids, command)) {
        left.push(waiting);
        continue;
      }
      batch.push(waiting);
      events += command.events.length;
      bytes += command.bytes;
      this.count(waiting, -1);
    }
    this.line = left;
    return batch;
  }

  private count({ command }: Waiting, sign: 1 | -1): void {
    this.events += sign * command.events.length;
    this.bytes += sign * command.bytes;
  }
}

/** Event ids are UUIDs, command ids anything: a prefix keeps the two apart. */
function claim(ids: Set<string>, { commandId, events }: PreparedCommand): boolean {
  const key = `command ${commandId}`;
  if (ids.has(key) || events.some(({ id }) => ids.has(id))) return false;
  ids.add(key);
  for (const { id } of events) ids.add(id);
  return true;
}
