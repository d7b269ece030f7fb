import { defineEvent } from '@chancery/kernel';
import { clipped } from '../common/wording';
import { AmendmentData } from './amendment-data';

export class EventRetractedData extends AmendmentData {}

export const eventRetracted = defineEvent({
  type: 'EventRetracted',
  version: 1,
  data: EventRetractedData,
  description: 'An entry is taken back: what it says did not happen.',
  headline: ({ target }) => clipped(`The record retracts ${target}`),
  example: {
    occurredOn: '2026-03-02',
    data: {
      target: '2026-01-08-gallo-release-misreported',
      reason: 'He was still held.',
      sources: [{ url: 'https://www.example.org/illustration', title: 'Illustration, not a source' }],
    },
  },
});
