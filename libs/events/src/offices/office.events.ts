import type { EventOf } from '@chancery/kernel';
import { officeHeld } from './office-held.event';
import { officeEnded } from './office-ended.event';

export const officeEvents = [officeHeld, officeEnded] as const;

export type OfficeEvent = EventOf<(typeof officeEvents)[number]>;
