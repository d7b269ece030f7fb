import type { EventOf } from '@chancery/kernel';
import { actorRegistered } from './actor-registered.event';
import { actorNameAdded } from './actor-name-added.event';
import { identifierAttached } from './identifier-attached.event';
import { personDetailsRecorded } from './person-details-recorded.event';
import { actorsMerged } from './actors-merged.event';
import { actorSplit } from './actor-split.event';

export const actorEvents = [
  actorRegistered,
  actorNameAdded,
  identifierAttached,
  personDetailsRecorded,
  actorsMerged,
  actorSplit,
] as const;

export type ActorEvent = EventOf<(typeof actorEvents)[number]>;
