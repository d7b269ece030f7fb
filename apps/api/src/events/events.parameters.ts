import { integer, otherwise, text } from '../parameters/parameter';

const after = integer('Begin after this position; 0 is the beginning of the record.', { minimum: 0 });

export const LIST_EVENTS = {
  after: otherwise(after, 0),
  limit: integer(
    'Most events to a page: 50 unless told, at most 500. As application/x-ndjson: no limit unless told.',
    { minimum: 1 },
  ),
  cursor: text('`page.next` of the answer before; takes the place of `after` and `knownAt`.', {
    longest: 200,
  }),
  knownAt: text(
    'The record as it was then: a position, an instant or a date. Default: the newest position.',
    {
      example: '412',
      longest: 100,
    },
  ),
  minPosition: integer('Waits (at most 5 s) until the record has reached this position.', { minimum: 0 }),
};

export const FOLLOW_EVENTS = {
  after: integer(
    'Begin after this position; a `Last-Event-ID` header takes its place. Default: the beginning.',
    {
      minimum: 0,
    },
  ),
};
