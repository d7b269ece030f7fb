import { edtf, type JsonSchema, list, object, ref, text, whole } from '../schema';

export const expectedVersion: JsonSchema = {
  description: 'What you have seen of its stream: a version, `none`, `exists` or `any` (the default)',
  oneOf: [whole(), { enum: ['none', 'exists', 'any'] }],
};

const amendment = {
  reason: text('Why; becomes part of the record', { minLength: 1 }),
  sources: list(ref('SourceRef'), 'Where a reader can check the reason'),
  occurredOn: { ...edtf, description: 'When it came to light, EDTF; today when left out' },
  expectedVersion,
};
const optional = ['sources', 'occurredOn', 'expectedVersion'];

const fields: JsonSchema = {
  type: 'object',
  minProperties: 1,
  description:
    '`occurredOn` and top-level fields of data with their new values; null takes an optional one away',
  examples: [{ occurredOn: '2026-03-01' }],
};

export const AMENDING_SCHEMAS: Record<string, JsonSchema> = {
  Correction: object({ fields, ...amendment }, { optional }),
  Amendment: object(amendment, { optional }),
  Redaction: object(
    {
      subject: text('Code of the person whose personal values are erased', {
        examples: ['person:alex-saab'],
      }),
      target: text('Only what this entry and its corrections hold; everything when left out'),
      legalReason: text('Which law or request demands it; becomes part of the record', {
        minLength: 1,
        maxLength: 500,
      }),
      occurredOn: { ...edtf, description: 'When it was demanded or granted, EDTF; today when left out' },
    },
    { optional: ['target', 'occurredOn'] },
  ),
  SourceRef: object(
    {
      url: text(undefined, { format: 'uri', maxLength: 2048 }),
      title: { type: ['string', 'null'], maxLength: 300 },
      publisher: { type: ['string', 'null'], maxLength: 200 },
      published: { type: ['string', 'null'], description: 'ISO date, as precise as known' },
    },
    { optional: ['title', 'publisher', 'published'] },
  ),
};
