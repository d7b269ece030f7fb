import { defineFamily } from '@chancery/kernel';
import { keyed } from '../common/stream-key';
import { anomalies, evolve, initialState, refuse } from './correction.history';
import { correctionEvents } from './correction.events';

export const corrections = defineFamily({
  name: 'corrections',
  kind: 'amendment',
  description:
    'What is done to an entry of the record: nothing is overwritten, every change is an event with a reason.',
  events: correctionEvents,
  /** Stands in for the stream of the entry that is amended, which only the store can tell. */
  stream: ({ data }) => keyed('amendment', data.target),
  initialState,
  evolve,
  refuse,
  anomalies,
});

export * from './event-corrected.event';
export * from './event-retracted.event';
export * from './event-reinstated.event';
export * from './events-linked.event';
export * from './disagreement-recorded.event';
export * from './disagreement-settled.event';
