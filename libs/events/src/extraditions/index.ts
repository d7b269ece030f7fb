import { defineFamily } from '@chancery/kernel';
import { anomalies, evolve, initialState, refuse } from './extradition.history';
import { extraditionEvents } from './extradition.events';
import { extraditionStream } from './extradition.stream';

export const extraditions = defineFamily({
  name: 'extraditions',
  kind: 'entry',
  description: 'What becomes of the request of one state to have one person, case after case.',
  events: extraditionEvents,
  stream: ({ data }) => extraditionStream(data),
  initialState,
  evolve,
  refuse,
  anomalies,
});

export * from './provisional-arrest-requested.event';
export * from './extradition-requested.event';
export * from './executive-consent-given.event';
export * from './extradition-granted.event';
export * from './extradition-denied.event';
export * from './decision-annulled.event';
export * from './appeal-filed.event';
export * from './appeal-decided.event';
export * from './extradition-refused.event';
export * from './assurance-given.event';
export * from './person-surrendered.event';
export * from './request-withdrawn.event';
export * from './case-lapsed.event';
