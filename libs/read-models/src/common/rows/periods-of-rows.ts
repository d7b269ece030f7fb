import { inRuns } from '../periods/in-runs';
import type { Period } from '../periods/question';
import { SINCE_EVER } from '../periods/scan/mark';
import type { StateFrom } from './day-by-day';

/** The answer of a key that answers with several rows: the measures on one target, the cases of one person. */
export interface Rows<Row extends object> {
  readonly rows: readonly Row[];
}

interface Writing<State, Row extends object> {
  readonly rowsOf: (state: State) => readonly Row[];
  readonly tagsOf: (row: Row) => readonly string[];
  readonly since: string | null;
}

/** The rows that a key answers with, from when to when; tagged with whatever any of them is tagged with. */
export const periodsOfRows = <State, Row extends object>(
  states: readonly StateFrom<State>[],
  { rowsOf, tagsOf, since }: Writing<State, Row>,
): Period[] =>
  inRuns<Rows<Row>>(
    states.map(({ day, state }) => ({
      day: day === SINCE_EVER ? null : day,
      doc: () => ({ rows: rowsOf(state) }),
    })),
    since,
    ({ rows }) => [...new Set(rows.flatMap(tagsOf))],
  );
