import { defineFamily } from '@chancery/kernel';
import { anomalies, evolve, initialState, refuse } from './vote.history';
import { voteEvents } from './vote.events';
import { voteStream } from './vote.stream';

export const votes = defineFamily({
  name: 'votes',
  kind: 'entry',
  description: 'Motions before international bodies and parliaments.',
  events: voteEvents,
  stream: ({ data, entryId }) => voteStream(data, entryId),
  initialState,
  evolve,
  refuse,
  anomalies,
});

export * from './motion-tabled.event';
export * from './vote-held.event';
