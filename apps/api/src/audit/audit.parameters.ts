import { integer, text, texts } from '../parameters/parameter';

const moment = { pattern: /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d{1,3})?Z)?$/, example: '2026-11-24' };

export const AUDIT = {
  by: texts('Who did it, as `recordedBy` has it.', { example: 'token:ana', longest: 210 }),
  type: texts('Type of the event, or TokenIssued, TokenRevoked, DisputeOpened.', {
    example: 'EventCorrected',
    longest: 100,
  }),
  from: text('Since this day or instant (UTC).', moment),
  to: text('Up to this instant, or the end of this day (UTC).', moment),
  limit: integer(
    'Most rows to a page: 50 unless told, at most 500. As application/x-ndjson or text/csv: no limit unless told.',
    { minimum: 1 },
  ),
  cursor: text('`page.next` of the answer before, with the same filters.', { longest: 200 }),
};
