import { CHANGE_KINDS } from '@chancery/read-models';
import { type JsonSchema, list, nullable, object, oneOf, ref, text, whole } from '../schema';

const row = (description: string): JsonSchema =>
  nullable({ oneOf: ['Position', 'Recognition', 'Measure', 'Case', 'Demand'].map(ref), description });

export const CHANGES_SCHEMAS: Record<string, JsonSchema> = {
  Change: object({
    question: text('positions, recognitions, measures, cases or demands'),
    id: text('Of what changed, among the answers to the question'),
    change: oneOf(CHANGE_KINDS, '`restated`: it says the same as before, with something new about it'),
    before: row('null where there was nothing yet'),
    after: row('null where there is nothing any more'),
    causedBy: list(
      text('Entry id'),
      'Entries that are new in what it rests on, or that it no longer rests on',
    ),
    reason: oneOf(['world', 'knowledge'], 'Whether the world changed, or what is known of it'),
  }),
  Changes: object({
    data: list(ref('Change')),
    page: ref('Page'),
    meta: {
      allOf: [
        ref('Meta'),
        object({
          from: object({
            asOf: text(),
            knownAt: nullable(text()),
            position: whole('The log position the earlier moment was computed at'),
          }),
        }),
      ],
    },
  }),
  Snapshot: object({
    data: object({
      positions: list(ref('Position')),
      recognitions: list(ref('Recognition')),
      measures: list(ref('Measure')),
      licences: list(ref('Licence')),
      cases: list(ref('Case')),
      demands: list(ref('Demand')),
    }),
    meta: ref('Meta'),
  }),
};
