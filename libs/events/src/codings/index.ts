import { defineFamily, withoutHistory } from '@chancery/kernel';
import { keyed } from '../common/stream-key';
import { codingEvents } from './coding.events';

export const codings = defineFamily({
  name: 'codings',
  kind: 'register',
  description:
    'Which stands an entry shows, by rule or by reading; the latest coding of an entry replaces the one before.',
  events: codingEvents,
  stream: ({ data }) => keyed('coding', data.target),
  ...withoutHistory,
});

export * from './propositions-coded.event';
