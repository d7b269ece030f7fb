import type { StreamName } from '@chancery/kernel';
import { keyed } from '../common/stream-key';
import type { ActorEvent } from './actor.events';

export const actorMerges: StreamName = 'actors/merges';

/** Merges share one history, so that no chain of them can close into a ring; each actor has its own besides. */
export const actorStream = ({ type, data }: ActorEvent): StreamName =>
  type === 'ActorsMerged' || type === 'ActorSplit' ? actorMerges : keyed('actor', data.code);
