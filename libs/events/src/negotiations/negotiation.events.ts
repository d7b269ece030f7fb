import type { EventOf } from '@chancery/kernel';
import { negotiationOpened } from './negotiation-opened.event';
import { negotiationRoundHeld } from './negotiation-round-held.event';
import { negotiationSuspended } from './negotiation-suspended.event';
import { negotiationResumed } from './negotiation-resumed.event';
import { agreementSigned } from './agreement-signed.event';
import { agreementBreached } from './agreement-breached.event';
import { negotiationEnded } from './negotiation-ended.event';

export const negotiationEvents = [
  negotiationOpened,
  negotiationRoundHeld,
  negotiationSuspended,
  negotiationResumed,
  agreementSigned,
  agreementBreached,
  negotiationEnded,
] as const;

export type NegotiationEvent = EventOf<(typeof negotiationEvents)[number]>;
