import { PROBLEMS } from '../../problems/catalogue';
import { instant, type JsonSchema, list, nullable, object, oneOf, ref, text, whole } from '../schema';

/** What many answers share. */
export const COMMON_SCHEMAS: Record<string, JsonSchema> = {
  Problem: object(
    {
      type: text('Where the error is explained', { format: 'uri-reference' }),
      title: text(),
      status: { type: 'integer', minimum: 400, maximum: 599 },
      detail: text('What was wrong with this request'),
      code: oneOf(Object.keys(PROBLEMS), 'Stable; programs decide by it'),
      errors: list(
        object({ pointer: text('JSON pointer into the body, or the name of a parameter'), detail: text() }),
        'One for each bad field',
      ),
      requestId: text('Also in X-Request-Id'),
    },
    { description: 'RFC 9457' },
  ),
  Meta: object(
    {
      dispute: text(),
      asOf: text('As asked, or the instant of asking'),
      knownAt: nullable(text('When `position` was recorded; under `published` the day asked for')),
      position: whole('The log position the answer was computed at'),
      knowledge: oneOf(['recorded', 'published']),
      certainty: oneOf(['possible', 'certain']),
    },
    {
      description:
        'The moment an answer is for: ask again with `asOf` and `knownAt=<position>` for the same bytes',
    },
  ),
  Page: object(
    {
      next: nullable(text('Cursor of the next page: pass it as `cursor`, with the same filters')),
      limit: whole(),
      total: whole('How many match, when asked for by `count`'),
    },
    { optional: ['total'] },
  ),
  Citation: object({
    url: text(undefined, { format: 'uri' }),
    title: nullable(text()),
    publisher: nullable(text()),
    published: nullable(text('ISO date, as precise as known')),
  }),
  Disputes: object({ data: list(ref('Dispute')), page: ref('Page') }),
  DisputeAnswer: { allOf: [ref('Dispute'), object({ meta: ref('Meta') })] },
  Dispute: object({
    slug: text(undefined, { examples: ['venezuela'] }),
    title: text(),
    position: whole('Of the newest event'),
    recordedAt: nullable(instant),
    counts: object({ events: whole(), entries: whole(), actors: whole(), issues: whole(), sources: whole() }),
    span: object({ from: nullable(text()), to: nullable(text()) }),
  }),
};

/** `more`: what may be there besides. */
export const pageOf = (item: JsonSchema, more: Record<string, JsonSchema> = {}): JsonSchema => ({
  type: 'object',
  properties: {
    data: list(item),
    page: { $ref: '#/components/schemas/Page' },
    meta: { $ref: '#/components/schemas/Meta' },
    ...more,
  },
  required: ['data', 'page', 'meta'],
});
