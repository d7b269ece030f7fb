import { defineFamily } from '@chancery/kernel';
import { anomalies, evolve, initialState, refuse } from './custody.history';
import { custodyEvents } from './custody.events';
import { custodyStream } from './custody.stream';

export const custody = defineFamily({
  name: 'custody',
  kind: 'entry',
  description: 'Who holds a person, from a detention to a release, and again.',
  events: custodyEvents,
  stream: ({ data, entryId }) => custodyStream(data, entryId),
  initialState,
  evolve,
  refuse,
  anomalies,
});

export * from './person-detained.event';
export * from './custody-transferred.event';
export * from './custody-regime-changed.event';
export * from './person-released.event';
