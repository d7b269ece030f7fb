import { defineFamily } from '@chancery/kernel';
import { anomalies, evolve, initialState, refuse } from './court.history';
import { courtEvents } from './court.events';
import { courtStream } from './court.stream';

export const courts = defineFamily({
  name: 'courts',
  kind: 'entry',
  description: 'Matters before courts that are not criminal or extradition cases.',
  events: courtEvents,
  stream: ({ data, entryId }) => courtStream(data, entryId),
  initialState,
  evolve,
  refuse,
  anomalies,
});

export * from './case-instituted.event';
export * from './court-ruled.event';
export * from './ruling-appealed.event';
export * from './ruling-stayed.event';
export * from './compliance-reported.event';
