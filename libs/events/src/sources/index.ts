import { defineFamily } from '@chancery/kernel';
import { digest, keyed } from '../common/stream-key';
import { anomalies, evolve, initialState, refuse } from './source.history';
import { sourceEvents } from './source.events';

export const sources = defineFamily({
  name: 'sources',
  kind: 'register',
  description: 'Documents and pages, the copies kept of them, what they claim and how that was checked.',
  events: sourceEvents,
  /** By digest: addresses outgrow a stream name. */
  stream: ({ data }) => keyed('source', digest(data.url)),
  initialState,
  evolve,
  refuse,
  anomalies,
});

export * from './source-registered.event';
export * from './source-archived.event';
export * from './source-claim-recorded.event';
export * from './claim-assessed.event';
