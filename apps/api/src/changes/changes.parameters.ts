import { FORMAT } from '../answers/send-table';
import { MOMENT } from '../parameters/moment.parameters';
import { choices, text } from '../parameters/parameter';
import { PAGED } from '../registers/register.parameters';

const { knowledge, certainty, position, minPosition } = MOMENT;
const { limit, cursor } = PAGED;
const day = { longest: 100 };

/** The questions of which changes are told. */
const COMPARED = ['positions', 'recognitions', 'measures', 'cases', 'demands'] as const;

export const CHANGES = {
  from: text('The earlier day of the world: a date, an instant or EDTF. It must be given.', {
    example: '2026-01-02',
    ...day,
  }),
  to: text('The later one. Default: now.', { example: '2026-01-07', ...day }),
  knownFrom: text('What was known at the earlier moment, as `knownAt`. Default: `knownTo`.', day),
  knownTo: text('What was known at the later moment, as `knownAt`. Default: all that is recorded.', day),
  knowledge,
  certainty,
  position,
  minPosition,
  question: choices(COMPARED, 'Changes in these only.'),
  ...FORMAT,
  limit,
  cursor,
};
