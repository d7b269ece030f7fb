import { entriesIn } from '../common/standings/entries-in';
import type { Compared, ComparedSource, StandingSource } from '../common/standings/standing-source';
import type { Moment } from '../moment/moment';
import type { Recognition } from './recognition-doc';
import type { RecognitionsReader } from './recognitions-reader';

/** Who is recognised by whom, as part of the state of a dispute: what has ended is history. */
export class RecognitionsStanding implements StandingSource {
  readonly name = 'recognitions';

  constructor(private readonly reader: RecognitionsReader) {}

  async rows(moment: Moment): Promise<readonly Recognition[]> {
    const all = await this.reader.all(moment);
    return all.filter(({ status }) => status === 'open');
  }

  /** By who recognises, so that another holder is a change, and nobody any more the end of an answer. */
  readonly compared: ComparedSource = {
    differing: (one, other) => this.reader.differing(one, other),
    at: async (moment, keys) => {
      const answers = await this.reader.byKey(moment, keys ?? undefined);
      return answers.map(({ key, rows }) => comparedRecognition(key, rows));
    },
  };
}

export function comparedRecognition(key: string, rows: readonly Recognition[]): Compared {
  const open = rows.find(({ status }) => status === 'open') ?? null;
  const state = open?.holder.code ?? '';
  return { id: key, row: open, state, text: JSON.stringify(open), entries: entriesIn(rows) };
}
