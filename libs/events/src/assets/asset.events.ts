import type { EventOf } from '@chancery/kernel';
import { assetActionTaken } from './asset-action-taken.event';

export const assetEvents = [assetActionTaken] as const;

export type AssetEvent = EventOf<(typeof assetEvents)[number]>;
