import { defineFamily } from '@chancery/kernel';
import { anomalies, evolve, initialState, refuse } from './licence.history';
import { licenceEvents } from './licence.events';
import { licenceStream } from './licence.stream';

export const licences = defineFamily({
  name: 'licences',
  kind: 'entry',
  description:
    'Permissions that ease sanctions without lifting them, from issue to end, across their lettered forms.',
  events: licenceEvents,
  stream: ({ data, entryId }) => licenceStream(data, entryId),
  initialState,
  evolve,
  refuse,
  anomalies,
});

export * from './licence-issued.event';
export * from './licence-amended.event';
export * from './licence-superseded.event';
export * from './licence-revoked.event';
export * from './licence-expired.event';
