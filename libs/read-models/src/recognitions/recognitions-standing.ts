import type { Compared, StandingSource } from '../common/standings/standing-source';
import type { Moment } from '../moment/moment';
import type { Recognition } from './recognition-doc';
import type { RecognitionsReader } from './recognitions-reader';

/** Who is recognised by whom, as part of the state of a dispute: those that have ended are history. */
export class RecognitionsStanding implements StandingSource<Recognition> {
  readonly name = 'recognitions';

  constructor(private readonly reader: RecognitionsReader) {}

  async rows(moment: Moment): Promise<readonly Recognition[]> {
    const all = await this.reader.all(moment);
    return all.filter(({ status }) => status === 'open');
  }

  /** By who recognises, so that another holder is a change. */
  readonly compared = (rows: readonly Recognition[]): Compared[] =>
    rows.map((row) => ({
      id: row.recogniser.code,
      row,
      state: row.holder.code,
      text: JSON.stringify(row),
    }));
}
