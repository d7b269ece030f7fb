import { defineFamily } from '@chancery/kernel';
import { anomalies, evolve, initialState, refuse } from './actor.history';
import { actorEvents } from './actor.events';
import { actorStream } from './actor.stream';

export const actors = defineFamily({
  name: 'actors',
  kind: 'register',
  description: 'Who the codes stand for, under which names, and which of them are one.',
  events: actorEvents,
  stream: actorStream,
  initialState,
  evolve,
  refuse,
  anomalies,
});

export { ACTOR_KINDS, ActorName, Identifier } from './actor-details';
export * from './actor-registered.event';
export * from './actor-name-added.event';
export * from './identifier-attached.event';
export * from './person-details-recorded.event';
export * from './actors-merged.event';
export * from './actor-split.event';
