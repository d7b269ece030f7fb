import type { EventOf } from '@chancery/kernel';
import { sourceRegistered } from './source-registered.event';
import { sourceArchived } from './source-archived.event';
import { sourceClaimRecorded } from './source-claim-recorded.event';
import { claimAssessed } from './claim-assessed.event';

export const sourceEvents = [sourceRegistered, sourceArchived, sourceClaimRecorded, claimAssessed] as const;

export type SourceEvent = EventOf<(typeof sourceEvents)[number]>;
