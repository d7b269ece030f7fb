import { defineFamily } from '@chancery/kernel';
import { anomalies, evolve, initialState, refuse } from './recognition.history';
import { recognitionEvents } from './recognition.events';
import { recognitionStream } from './recognition.stream';

export const recognitions = defineFamily({
  name: 'recognitions',
  kind: 'entry',
  description: 'Whom one party recognises as holder of a disputed office.',
  events: recognitionEvents,
  stream: ({ data }) => recognitionStream(data),
  initialState,
  evolve,
  refuse,
  anomalies,
});

export * from './recognition-extended.event';
export * from './recognition-withdrawn.event';
export * from './recognition-reaffirmed.event';
