import type { EventOf } from '@chancery/kernel';
import { motionTabled } from './motion-tabled.event';
import { voteHeld } from './vote-held.event';

export const voteEvents = [motionTabled, voteHeld] as const;

export type VoteEvent = EventOf<(typeof voteEvents)[number]>;
