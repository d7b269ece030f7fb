import { defineFamily } from '@chancery/kernel';
import { anomalies, evolve, initialState, refuse } from './prosecution.history';
import { prosecutionEvents } from './prosecution.events';
import { prosecutionStream } from './prosecution.stream';

export const prosecutions = defineFamily({
  name: 'prosecutions',
  kind: 'entry',
  description: 'A criminal case, from charges to a sentence, a dismissal or an act of grace.',
  events: prosecutionEvents,
  stream: ({ data, entryId }) => prosecutionStream(data, entryId),
  initialState,
  evolve,
  refuse,
  anomalies,
});

export * from './charges-filed.event';
export * from './indictment-unsealed.event';
export * from './indictment-superseded.event';
export * from './charges-dismissed.event';
export * from './plea-entered.event';
export * from './verdict-reached.event';
export * from './sentence-imposed.event';
export * from './clemency-granted.event';
export * from './reward-offered.event';
