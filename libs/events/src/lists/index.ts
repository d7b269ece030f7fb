import { defineFamily, withoutHistory } from '@chancery/kernel';
import { keyed } from '../common/stream-key';
import { listRead } from './list-read.event';

export const lists = defineFamily({
  name: 'lists',
  kind: 'register',
  description: 'Which files of sanctions lists were read; what they showed is in the sanctions family.',
  events: [listRead],
  stream: ({ data }) => keyed('list', data.list),
  ...withoutHistory,
});

export * from './list-read.event';
