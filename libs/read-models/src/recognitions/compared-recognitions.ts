import type { Compared } from '../common/standings/standing-source';
import type { Recognition } from './recognition-doc';

/** By who recognises, so that another holder is a change; who recognises nobody any more has no answer. */
export const comparedRecognitions = (rows: readonly Recognition[]): Compared[] =>
  rows
    .filter(({ status }) => status === 'open')
    .map((row) => ({
      id: row.recogniser.code,
      row,
      state: row.holder.code,
      text: JSON.stringify(row),
    }));
