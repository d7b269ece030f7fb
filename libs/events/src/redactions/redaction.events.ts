import type { EventOf } from '@chancery/kernel';
import { payloadRedacted } from './payload-redacted.event';

export const redactionEvents = [payloadRedacted] as const;

export type RedactionEvent = EventOf<(typeof redactionEvents)[number]>;
