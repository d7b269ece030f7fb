import { defineFamily } from '@chancery/kernel';
import { anomalies, evolve, initialState, refuse } from './relation.history';
import { relationEvents } from './relation.events';
import { relationStream } from './relation.stream';

export const relations = defineFamily({
  name: 'relations',
  kind: 'entry',
  description: 'How two parties stand to each other, and what becomes of their envoys and embassies.',
  events: relationEvents,
  stream: ({ data }) => relationStream(data),
  initialState,
  evolve,
  refuse,
  anomalies,
});

export * from './relations-severed.event';
export * from './relations-restored.event';
export * from './envoy-expelled.event';
export * from './embassy-closed.event';
export * from './embassy-reopened.event';
export * from './envoy-accredited.event';
