import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { AppendCommand, Appended, EventStore } from '@chancery/event-store';

export type Append = (dispute: string, command: AppendCommand) => Promise<Appended>;

/** Longer than a kill takes to arrive. */
const LATER_MS = 3_000;

/** What a writer may do wrong; the torture has to find each of them. */
export const plantedFaults: Readonly<Record<string, (store: EventStore) => Append>> = {
  none: (store) => (dispute, command) => store.append(dispute, command),

  /** Answers what will probably be, and commits afterwards. */
  'answers-early': (store) => {
    let head: number | null = null;
    return async (dispute, command) => {
      head ??= (await store.head(dispute)).position;
      const events = command.events.map(({ id, entryId, stream }) => ({
        id, entryId, stream, position: (head = head! + 1), version: 1,
      })); // prettier-ignore
      void pause(LATER_MS).then(() => store.append(dispute, command));
      return { events, position: head, recordedAt: new Date().toISOString(), replayed: false };
    };
  },

  /** Takes a repetition for something new. */
  'forgets-keys': (store) => (dispute, command) =>
    store.append(dispute, {
      ...command,
      commandId: randomUUID(),
      events: command.events.map((event) => ({ ...event, id: randomUUID() })),
    }),
};
