import { defineFamily, withoutHistory } from '@chancery/kernel';
import { keyed } from '../common/stream-key';
import { militaryActionEvents } from './military-action.events';

export const militaryActions = defineFamily({
  name: 'military-actions',
  kind: 'entry',
  description: 'What armed forces do; each action stands alone.',
  events: militaryActionEvents,
  stream: ({ entryId }) => keyed('military-action', entryId),
  ...withoutHistory,
});

export * from './military-action-taken.event';
