import type { EventOf } from '@chancery/kernel';
import { personDetained } from './person-detained.event';
import { custodyTransferred } from './custody-transferred.event';
import { custodyRegimeChanged } from './custody-regime-changed.event';
import { personReleased } from './person-released.event';

export const custodyEvents = [
  personDetained,
  custodyTransferred,
  custodyRegimeChanged,
  personReleased,
] as const;

export type CustodyEvent = EventOf<(typeof custodyEvents)[number]>;
