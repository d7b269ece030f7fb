import { setTimeout as pause } from 'node:timers/promises';
import type { RecordedEvent } from '@chancery/kernel';
import { isConnectionLoss } from '../connection/connection-loss';
import type { EventReader } from '../read/event-reader';
import type { Dispute } from '../types';
import type { WakeUpLine } from './wake-up-line';

export interface SubscribeOptions {
  /** Begin after this position; 0 when absent. */
  readonly after?: number;
  /** Ends the subscription; the iteration then simply finishes. */
  readonly signal?: AbortSignal;
  /** Most events to a batch. */
  readonly batch?: number;
}

const BATCH = 500;
const SHORTEST_WAIT_MS = 20;
const LONGEST_WAIT_MS = 1000;

/**
 * Every event after a position, once and in order: first what is there, then live. NOTIFY makes it quick, polling
 * makes it certain. A lost connection is waited out. Throws if positions ever were not dense: the line stops rather
 * than losing an event silently.
 */
export async function* follow(
  find: () => Promise<Dispute>,
  reader: EventReader,
  wakeUps: WakeUpLine,
  { after = 0, signal, batch = BATCH }: SubscribeOptions,
): AsyncGenerator<RecordedEvent[], void, undefined> {
  const dispute = await patiently(find, signal);
  if (!dispute) return;
  let position = after;
  let wait = SHORTEST_WAIT_MS;
  const stopped = () => signal?.aborted ?? false;
  while (!stopped()) {
    const events = await readOrNull(() => reader.after(dispute, position, batch));
    if (events && events.length > 0) {
      refuseGap(dispute, position, events);
      position += events.length;
      wait = SHORTEST_WAIT_MS;
      yield events;
      continue;
    }
    // Hints cannot be trusted while reads fail: there is word of events, and still they cannot be had.
    if (events) await wakeUps.waitBeyond(dispute.slug, position, wait, signal);
    else await paused(wait, signal);
    wait = longerThan(wait);
  }
}

/** Asks until the connection holds; null when it is told to stop before. */
async function patiently<T>(ask: () => Promise<T>, signal?: AbortSignal): Promise<T | null> {
  const stopped = () => signal?.aborted ?? false;
  for (let wait = SHORTEST_WAIT_MS; !stopped(); wait = longerThan(wait)) {
    const answer = await readOrNull(ask);
    if (answer !== null) return answer;
    await paused(wait, signal);
  }
  return null;
}

const paused = (wait: number, signal?: AbortSignal) =>
  pause(wait, undefined, { signal }).catch(() => undefined);

const longerThan = (wait: number) => Math.min(wait * 2, LONGEST_WAIT_MS);

async function readOrNull<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    if (isConnectionLoss(error)) return null;
    throw error;
  }
}

export function refuseGap({ slug }: Dispute, position: number, events: readonly RecordedEvent[]): void {
  const wrong = events.findIndex((event, index) => event.position !== position + index + 1);
  if (wrong >= 0)
    throw new Error(
      `The record of ${slug} is not dense: ${events[wrong]!.position} stands where ${position + wrong + 1} belongs.`,
    );
}
