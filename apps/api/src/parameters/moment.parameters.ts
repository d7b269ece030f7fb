import type { MomentRequest } from '@chancery/read-models';
import { type Asked, choice, integer, otherwise, text } from './parameter';

/** The two clocks, on every read of what the record says. */
export const MOMENT = {
  asOf: text(
    'World time: what had happened by then. A date (its end, UTC), an instant or EDTF. Default: now.',
    {
      example: '2019-02-01',
      longest: 100,
    },
  ),
  knownAt: text(
    'Knowledge: what the record held then. An instant, a date, or a log position. Default: the newest position.',
    { example: '412', longest: 100 },
  ),
  knowledge: otherwise(
    choice(
      ['recorded', 'published'],
      '`recorded`: known since it was appended here. `published`: known since its earliest source was published.',
    ),
    'recorded',
  ),
  certainty: otherwise(
    choice(
      ['possible', 'certain'],
      '`possible`: an imprecise date counts from its earliest day. `certain`: only once its last day has passed.',
    ),
    'possible',
  ),
  position: integer('Pins the record for `knowledge=published`, where `knownAt` is a day of publication.', {
    minimum: 0,
  }),
  minPosition: integer(
    'Waits (at most 5 s) until the read models have reached this position, so that a client reads its own writes.',
    { minimum: 0 },
  ),
};

/** What any read at a moment can be refused for. */
export const AT_A_MOMENT = ['DISPUTE_NOT_FOUND', 'POSITION_UNKNOWN', 'POSITION_NOT_REACHED'] as const;

export const momentAsked = (dispute: string, asked: Asked<typeof MOMENT>): MomentRequest => {
  const { asOf, knownAt, knowledge, certainty, position, minPosition } = asked;
  return { dispute, asOf, knownAt, knowledge, certainty, position, minPosition };
};
