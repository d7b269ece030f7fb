import { defineFamily } from '@chancery/kernel';
import { anomalies, evolve, initialState, refuse } from './sanction.history';
import { sanctionEvents } from './sanction.events';
import { sanctionStream } from './sanction.stream';

export const sanctions = defineFamily({
  name: 'sanctions',
  kind: 'entry',
  description:
    'Measures of one authority under one programme against one target, from their beginning to their end.',
  events: sanctionEvents,
  stream: ({ data }) => sanctionStream(data),
  initialState,
  evolve,
  refuse,
  anomalies,
});

export * from './sanction-imposed.event';
export * from './sanction-amended.event';
export * from './sanction-eased.event';
export * from './sanction-suspended.event';
export * from './sanction-reimposed.event';
export * from './sanction-lifted.event';
export * from './sanction-expired.event';
export * from './listing-observed.event';
export * from './listing-changed.event';
export * from './listing-gone.event';
export { ListedAs } from './listing-data';
