import { defineFamily } from '@chancery/kernel';
import { anomalies, evolve, initialState, refuse } from './negotiation.history';
import { negotiationEvents } from './negotiation.events';
import { negotiationStream } from './negotiation.stream';

export const negotiations = defineFamily({
  name: 'negotiations',
  kind: 'entry',
  description: 'Talks in search of a settlement, and what comes of them.',
  events: negotiationEvents,
  stream: ({ data }) => negotiationStream(data),
  initialState,
  evolve,
  refuse,
  anomalies,
});

export * from './negotiation-opened.event';
export * from './negotiation-round-held.event';
export * from './negotiation-suspended.event';
export * from './negotiation-resumed.event';
export * from './agreement-signed.event';
export * from './agreement-breached.event';
export * from './negotiation-ended.event';
