import type { EventOf } from '@chancery/kernel';
import { licenceIssued } from './licence-issued.event';
import { licenceAmended } from './licence-amended.event';
import { licenceSuperseded } from './licence-superseded.event';
import { licenceRevoked } from './licence-revoked.event';
import { licenceExpired } from './licence-expired.event';

export const licenceEvents = [
  licenceIssued,
  licenceAmended,
  licenceSuperseded,
  licenceRevoked,
  licenceExpired,
] as const;

export type LicenceEvent = EventOf<(typeof licenceEvents)[number]>;
