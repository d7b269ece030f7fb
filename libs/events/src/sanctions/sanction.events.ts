import type { EventOf } from '@chancery/kernel';
import { sanctionImposed } from './sanction-imposed.event';
import { sanctionAmended } from './sanction-amended.event';
import { sanctionEased } from './sanction-eased.event';
import { sanctionSuspended } from './sanction-suspended.event';
import { sanctionReimposed } from './sanction-reimposed.event';
import { sanctionLifted } from './sanction-lifted.event';
import { sanctionExpired } from './sanction-expired.event';
import { listingObserved } from './listing-observed.event';
import { listingChanged } from './listing-changed.event';
import { listingGone } from './listing-gone.event';

export const sanctionEvents = [
  sanctionImposed,
  sanctionAmended,
  sanctionEased,
  sanctionSuspended,
  sanctionReimposed,
  sanctionLifted,
  sanctionExpired,
  listingObserved,
  listingChanged,
  listingGone,
] as const;

export type SanctionEvent = EventOf<(typeof sanctionEvents)[number]>;
