import { defineFamily } from '@chancery/kernel';
import { keyed } from '../common/stream-key';
import { anomalies, evolve, initialState, refuse } from './office.history';
import { officeEvents } from './office.events';

export const offices = defineFamily({
  name: 'offices',
  kind: 'register',
  description: 'Who held which office when; which body speaks for whom depends on it.',
  events: officeEvents,
  stream: ({ data }) => keyed('office', data.of, data.office),
  initialState,
  evolve,
  refuse,
  anomalies,
});

export * from './office-held.event';
export * from './office-ended.event';
