import { defineFamily, withoutHistory } from '@chancery/kernel';
import { keyed } from '../common/stream-key';
import { assetEvents } from './asset.events';

export const assets = defineFamily({
  name: 'assets',
  kind: 'entry',
  description: 'What is done to property in the dispute; each action stands alone.',
  events: assetEvents,
  stream: ({ entryId }) => keyed('asset', entryId),
  ...withoutHistory,
});

export * from './asset-action-taken.event';
