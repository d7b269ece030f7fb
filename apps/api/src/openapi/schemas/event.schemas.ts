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

const recordedMeta = object({
  dispute: text(),
  asOf: { type: 'null', description: 'The log has one clock only' },
  knownAt: nullable(instant),
  position: whole('The state of the record that all pages of this list show'),
  knowledge: oneOf(['recorded']),
  certainty: { type: 'null' },
});

const recordedEvent = {
  id: text(undefined, { format: 'uuid' }),
  entryId: nullable(text()),
  position: nullable(whole('null on a dry run', 1)),
  stream: text(),
  version: nullable(whole('null on a dry run', 1)),
  anomalies: list(text()),
};

export const EVENT_SCHEMAS: Record<string, JsonSchema> = {
  Event: object(
    {
      position: whole('Dense from 1, in the order of commits', 1),
      id: text(undefined, { format: 'uuid' }),
      stream: text('The history it belongs to'),
      version: whole('Dense from 1 within the stream', 1),
      type: text(),
      schemaVersion: whole('Of data', 1),
      dispute: text(),
      entryId: nullable(text('The entry it makes or is about')),
      occurredOn: edtf,
      recordedAt: instant,
      recordedBy: text(undefined, { examples: ['token:archivist'] }),
      correlationId: text('The request it came with'),
      causationId: nullable(text()),
      data: {
        type: 'object',
        description:
          'As the schema of its type says (see POST …/events), and what is personal in it as `{ "sealed": "…" }`',
      },
      leafHash: text('RFC 6962 leaf hash of its canonical envelope', { pattern: '^[0-9a-f]{64}$' }),
    },
    { description: 'Immutable: it was written once and is given back as it was written' },
  ),
  Events: object({ data: list(ref('Event')), page: ref('Page'), meta: recordedMeta }),
  Recorded: object({
    events: list(object(recordedEvent)),
    position: whole('Of the last event; pass it as `minPosition` to read your own writes'),
  }),
  Foreseen: object({
    events: list(
      object({
        ...recordedEvent,
        duplicates: list(ref('LikelyDuplicate'), 'The most likely first, at most 5'),
      }),
    ),
    position: whole('The head of the record against which it was judged'),
    dryRun: { const: true },
    changes: list(
      ref('ForeseenChange'),
      'What the events together would change in the answers; question by question, what is so today first; at most 200',
    ),
    changesOmitted: whole('How many changes there are beyond those listed'),
  }),
  LikelyDuplicate: object(
    {
      entryId: text('An entry on record, or one earlier in the same batch'),
      score: { type: 'number', minimum: 0, maximum: 1, description: 'How much it looks like the new event' },
      reason: text('What the two have in common, in a sentence'),
      type: text(),
      occurredOn: edtf,
      summary: text(),
    },
    { description: 'Of the same family, with a party in common, at most a week apart' },
  ),
  ForeseenChange: object(
    {
      question: oneOf(['positions', 'recognitions', 'measures', 'licences', 'cases', 'demands']),
      id: text('Of the answer: `RUS sanctions declared`, or the id of a measure, a case, a demand', {
        examples: ['RUS sanctions declared'],
      }),
      change: oneOf(
        ['appeared', 'changed', 'restated', 'disappeared'],
        '`restated`: it says the same, and rests on something new',
      ),
      from: nullable({
        ...day,
        description: 'The first day on which the answer would differ; null: since ever',
      }),
      to: nullable({
        ...day,
        description: 'The first day on which it no longer would; null: until further notice',
      }),
      now: { type: 'boolean', description: 'Whether today is among these days' },
      before: {
        type: ['object', 'null'],
        description: 'The row of that question as it is answered on the first of these days',
      },
      after: { type: ['object', 'null'], description: 'The same row if the events were recorded' },
    },
    { description: 'How one answer would differ over a span of days' },
  ),
};
