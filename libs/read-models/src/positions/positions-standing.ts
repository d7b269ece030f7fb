import { entriesIn } from '../common/standings/entries-in';
import type { Compared, StandingSource } from '../common/standings/standing-source';
import { dayOf } from '../common/periods/reading/period-reader';
import type { Moment } from '../moment/moment';
import type { PositionDoc } from './folding/position-doc';
import { type Position, positionAt } from './position-at';
import { otherTrack, positionKey } from './position-key';
import type { PositionsReader } from './positions-reader';

/** Where everybody stands, as part of the state of a dispute. */
export class PositionsStanding implements StandingSource {
  readonly name = 'positions';

  constructor(private readonly reader: PositionsReader) {}

  async rows(moment: Moment): Promise<Position[]> {
    const answers = await this.reader.answers<PositionDoc>(moment);
    const docs = new Map(answers.map(({ key, doc }) => [key, doc]));
    return answers.map(({ key, doc }) => positionAt(doc, dayOf(moment), docs.get(otherTrack(key))));
  }

  readonly compared = async (moment: Moment): Promise<Compared[]> =>
    (await this.rows(moment)).map(comparedPosition);
}

/** That a position grows older is no change. */
export function comparedPosition(row: Position): Compared {
  const { ageDays: _age, status, ...said } = row;
  const { actor, issue, track, choice, score, label, gap } = said;
  return {
    id: positionKey({ actor: actor.code, issue, track }),
    row,
    state: JSON.stringify([choice?.code, score, label, gap, status === 'withdrawn']),
    text: JSON.stringify(said),
    entries: entriesIn(row),
  };
}
