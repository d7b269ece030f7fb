import type { EventOf } from '@chancery/kernel';
import { genericEventRecorded } from './generic-event-recorded.event';
import { phaseDeclared } from './phase-declared.event';

export const otherEvents = [genericEventRecorded, phaseDeclared] as const;

export type OtherEvent = EventOf<(typeof otherEvents)[number]>;
