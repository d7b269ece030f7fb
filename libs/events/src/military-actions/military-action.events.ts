import type { EventOf } from '@chancery/kernel';
import { militaryActionTaken } from './military-action-taken.event';

export const militaryActionEvents = [militaryActionTaken] as const;

export type MilitaryActionEvent = EventOf<(typeof militaryActionEvents)[number]>;
