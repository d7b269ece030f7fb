import { defineEvent } from '@chancery/kernel';
import { clipped } from '../common/wording';
import { AmendmentData } from './amendment-data';
import { CorrectedFields } from './corrected-fields';

export class EventCorrectedData extends AmendmentData {
  /** Top-level fields of the entry, `occurredOn` among them, with their new values; null takes an optional field away. */
  @CorrectedFields() fields!: Record<string, unknown>;
}

export const eventCorrected = defineEvent({
  type: 'EventCorrected',
  version: 1,
  data: EventCorrectedData,
  description: 'Fields of an entry get other values; what stood before stays in its history.',
  headline: ({ target, fields }) =>
    clipped(`The record corrects ${Object.keys(fields).join(', ')} of ${target}`),
  example: {
    occurredOn: '2026-03-02',
    data: {
      target: '2026-01-08-gallo-release-misreported',
      fields: { confidence: 'disputed', note: 'He was freed on 2026-03-01.' },
      reason: 'The first report did not hold.',
      sources: [{ url: 'https://www.example.org/illustration', title: 'Illustration, not a source' }],
    },
  },
});
