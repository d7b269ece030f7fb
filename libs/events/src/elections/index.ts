import { defineFamily } from '@chancery/kernel';
import { anomalies, evolve, initialState, refuse } from './election.history';
import { electionEvents } from './election.events';
import { electionStream } from './election.stream';

export const elections = defineFamily({
  name: 'elections',
  kind: 'entry',
  description: 'Votes, their declared results and who contests them.',
  events: electionEvents,
  stream: electionStream,
  initialState,
  evolve,
  refuse,
  anomalies,
});

export * from './election-called.event';
export * from './election-held.event';
export * from './result-declared.event';
export * from './result-contested.event';
