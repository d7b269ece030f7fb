import type { EventOf } from '@chancery/kernel';
import { propositionsCoded } from './propositions-coded.event';

export const codingEvents = [propositionsCoded] as const;

export type CodingEvent = EventOf<(typeof codingEvents)[number]>;
