import { CONFIDENCES, STANCES } from '@chancery/kernel';
import {
  day,
  edtf,
  instant,
  type JsonSchema,
  list,
  nullable,
  object,
  oneOf,
  ref,
  text,
  whole,
} from '../schema';
import { pageOf } from './common.schemas';

const party = object({ code: text(), name: text(), role: nullable(text()) });
const parties = list(party);

const claim = object({
  sourceId: text(),
  claimId: text(),
  claim: nullable(text('In own words')),
  verdict: nullable(oneOf(['holds', 'partly', 'outdated', 'conflicts', 'unsupported', 'opinion'])),
  reason: nullable(text()),
});

const redaction = object({
  position: whole(undefined, 1),
  recordedAt: instant,
  recordedBy: text(),
  subject: text('About whom the values were'),
  legalReason: text(),
  fields: list(
    object({ position: whole(undefined, 1), pointer: text('Into `data` of the event at this position') }),
  ),
});

const settled = object(
  {
    basis: text('What settled it, in own words'),
    value: text('The value that holds; absent where none does'),
  },
  { optional: ['value'] },
);

export const ENTRY_SCHEMAS: Record<string, JsonSchema> = {
  Entry: object({
    id: text(undefined, { examples: ['2019-01-23-us-recognises-guaido'] }),
    position: whole('Of the event that made it'),
    version: whole('1, and one more for each amendment', 1),
    status: oneOf(['current', 'corrected', 'retracted']),
    type: text('Event type'),
    family: text('Event family'),
    occurredOn: edtf,
    occurredFrom: nullable(day),
    occurredTo: nullable(day),
    precision: oneOf([
      'instant',
      'day',
      'month',
      'season',
      'year',
      'decade',
      'century',
      'millennium',
      'interval',
      'set',
    ]),
    certainty: oneOf(['possible', 'certain'], '`certain` once the last day it can mean has passed'),
    headline: text(),
    summary: text(),
    actors: parties,
    targets: parties,
    subjects: parties,
    issues: list(text()),
    stance: nullable(oneOf(STANCES)),
    confidence: nullable(oneOf(CONFIDENCES)),
    programme: nullable(text()),
    instrument: nullable(text()),
    quantity: nullable(object({ value: { type: 'number' }, unit: text() })),
    note: nullable(text()),
    sources: list(ref('Citation')),
    disagreements: list(
      object(
        { field: text(), values: list(object({ value: text(), sourceUrl: text() })), settled },
        { optional: ['settled'] },
      ),
      'Where sources differ; none is chosen silently',
    ),
    anomalies: list(text(), 'Codes of what is irregular, not impossible'),
    links: object({ follows: list(text()), followedBy: list(text()) }),
    recordedAt: instant,
    recordedBy: text(),
    updatedAt: { ...instant, description: 'When the newest event about it was recorded (RFC 3339, UTC)' },
    publishedFrom: day,
    details: {
      type: 'object',
      description:
        'What its event type has of its own; `personal` where something is noted about persons: `[{ about, text }]`, text null once it was erased',
    },
  }),
  EntryWithClaims: {
    allOf: [
      ref('Entry'),
      { type: 'object', properties: { claims: list(claim, 'With `include=claims` only') } },
    ],
  },
  EntryAnswer: { allOf: [ref('Entry'), object({ meta: ref('Meta') })] },
  Timeline: {
    ...pageOf(ref('EntryWithClaims'), {
      facets: {
        type: 'object',
        description:
          'When asked for: the values of each facet, the most frequent first, years in their order',
        additionalProperties: list(object({ value: text(), count: whole() })),
      },
    }),
    description: 'Entries in world order',
  },
  EntryHistory: object(
    {
      data: list(
        object({
          version: whole(undefined, 1),
          position: whole(undefined, 1),
          type: text('Of the event that made this version'),
          recordedAt: instant,
          recordedBy: text(),
          publishedFrom: day,
          reason: nullable(text('Why it changed')),
          sources: list(ref('SourceRef')),
          changes: list(object({ field: text(), before: {}, after: {} }), 'null: not there'),
          entry: ref('Entry'),
        }),
        'Oldest first',
      ),
      codings: list(
        object({
          position: whole(undefined, 1),
          recordedAt: instant,
          recordedBy: text(),
          method: oneOf(['rule', 'human']),
          ruleId: nullable(text()),
          coder: nullable(text('As recorded with it')),
          why: nullable(text()),
          propositions: list({ type: 'object' }),
        }),
        'Who read which stands in the entry, oldest first; the latest counts, a person before a rule',
      ),
      redactions: list(
        redaction,
        'What was erased of it, whatever the moment asked for; only where it held personal values',
      ),
      meta: ref('Meta'),
    },
    { optional: ['redactions'] },
  ),
};
