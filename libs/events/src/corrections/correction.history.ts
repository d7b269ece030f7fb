import { HistoryForbids, Refusal } from '@chancery/kernel';
import type { CorrectionEvent } from './correction.events';

/** Whether the entry that is amended stands. */
export type Entry = 'stands' | 'retracted';

export const initialState = (): Entry => 'stands';

export function evolve(entry: Entry, { type }: CorrectionEvent): Entry {
  if (type === 'EventRetracted') return 'retracted';
  return type === 'EventReinstated' ? 'stands' : entry;
}

export function refuse(entry: Entry, event: CorrectionEvent): void {
  const { target } = event.data;
  if (event.type === 'EventReinstated' && entry === 'stands')
    throw new Refusal('ENTRY_NOT_RETRACTED', `${target} was not retracted, so it cannot be reinstated.`);
  if (event.type !== 'EventReinstated' && entry === 'retracted')
    throw new Refusal(
      'ENTRY_RETRACTED',
      `${target} was retracted, so ${event.type} cannot follow: record EventReinstated first.`,
    );
  if (event.type === 'EventsLinked' && event.data.follows.includes(target))
    throw new HistoryForbids(`${target} cannot follow itself: name other entries in follows.`);
}

export const anomalies = (): string[] => [];
