import { integer, otherwise } from '../parameters/parameter';

export const CHECKPOINT = {
  size: integer('The checkpoint over so many events. Default: the newest.', { minimum: 1 }),
};

export const CONSISTENCY = {
  from: otherwise(integer('Number of events of the older state.', { minimum: 0 }), 0),
  to: integer('Number of events of the newer state. Default: that of the newest checkpoint.', { minimum: 0 }),
};

export const PROOF = {
  position: integer(
    'Of the event at this position, where several are about the entry (`/history` has them). Default: the newest.',
    { minimum: 1 },
  ),
};
