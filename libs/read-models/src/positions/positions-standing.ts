import { entriesIn } from '../common/standings/entries-in';
import type { Compared, ComparedSource, StandingSource } from '../common/standings/standing-source';
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

  rows(moment: Moment): Promise<Position[]> {
    return this.positions(moment, null);
  }

  private async positions(moment: Moment, keys: readonly string[] | null): Promise<Position[]> {
    const answers = await this.reader.answers<PositionDoc>(moment, { ...(keys && { keys }) });
    const docs = new Map(answers.map(({ key, doc }) => [key, doc]));
    return answers.map(({ key, doc }) => positionAt(doc, dayOf(moment), docs.get(otherTrack(key))));
  }

  readonly compared: ComparedSource = {
    /** What is said shows the gap to what is done: where one differs the other may. */
    differing: async (one, other) => {
      const keys = await this.reader.differing(one, other);
      return keys && [...new Set(keys.flatMap((key) => [key, otherTrack(key)]))];
    },
    at: async (moment, keys) => (await this.positions(moment, keys)).map(comparedPosition),
  };
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
