import { defineEvent } from '@chancery/kernel';
import { clipped } from '../common/wording';
import { AmendmentData } from './amendment-data';

export class EventReinstatedData extends AmendmentData {}

export const eventReinstated = defineEvent({
  type: 'EventReinstated',
  version: 1,
  data: EventReinstatedData,
  description: 'A retracted entry stands again.',
  headline: ({ target }) => clipped(`The record reinstates ${target}`),
  example: {
    occurredOn: '2026-03-03',
    data: {
      target: '2026-01-08-gallo-release-misreported',
      reason: 'The retraction named the wrong entry.',
      sources: [{ url: 'https://www.example.org/illustration', title: 'Illustration, not a source' }],
    },
  },
});
