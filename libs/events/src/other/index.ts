import { defineFamily, withoutHistory } from '@chancery/kernel';
import { keyed } from '../common/stream-key';
import { otherEvents } from './other.events';

export const other = defineFamily({
  name: 'other',
  kind: 'entry',
  description:
    'What has no type of its own, and the phases an editor divides the dispute into; each stands alone.',
  events: otherEvents,
  stream: ({ entryId }) => keyed('event', entryId),
  ...withoutHistory,
});

export * from './generic-event-recorded.event';
export * from './phase-declared.event';
