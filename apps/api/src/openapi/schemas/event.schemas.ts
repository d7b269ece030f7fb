import { edtf, instant, type JsonSchema, list, nullable, object, oneOf, ref, text, whole } from '../schema';

const recordedMeta = object({
  dispute: text(),
  asOf: { type: 'null', description: 'The log has one clock only' },
  knownAt: nullable(instant),
  position: whole('The state of the record that all pages of this list show'),
  knowledge: oneOf(['recorded']),
  certainty: { type: 'null' },
});

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
      data: { type: 'object', description: 'As the schema of its type says; see POST …/events' },
      leafHash: text('RFC 6962 leaf hash of its canonical envelope', { pattern: '^[0-9a-f]{64}$' }),
    },
    { description: 'Immutable: it was written once and is given back as it was written' },
  ),
  Events: object({ data: list(ref('Event')), page: ref('Page'), meta: recordedMeta }),
  Recorded: object(
    {
      events: list(
        object({
          id: text(undefined, { format: 'uuid' }),
          entryId: nullable(text()),
          position: nullable(whole('null on a dry run', 1)),
          stream: text(),
          version: nullable(whole('null on a dry run', 1)),
          anomalies: list(text()),
        }),
      ),
      position: whole('Of the last event; pass it as `minPosition` to read your own writes'),
      dryRun: { const: true },
    },
    { optional: ['dryRun'] },
  ),
};
