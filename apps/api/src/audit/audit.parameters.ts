import { integer, otherwise, text, texts } from '../parameters/parameter';

const moment = { pattern: /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d{1,3})?Z)?$/, example: '2026-11-24' };

export const AUDIT = {
  by: texts('Who recorded it, as `recordedBy` has it.', { example: 'token:ana', longest: 210 }),
  type: texts('Type of the event.', { example: 'EventCorrected', longest: 100 }),
  from: text('Recorded since this day or instant (UTC).', moment),
  to: text('Recorded up to this instant, or the end of this day (UTC).', moment),
  limit: otherwise(integer('Most rows to a page.', { minimum: 1, maximum: 500 }), 50),
  cursor: text('`page.next` of the answer before, with the same filters.', { longest: 200 }),
};
