import { inRuns, type Truth } from '../periods/in-runs';
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
    states.map((state) => new RowsFrom(state, rowsOf)),
    since,
    ({ rows }) => [...new Set(rows.flatMap(tagsOf))],
  );

/** Remembers with the state whether another answer begins with it, for whoever goes on from it. */
class RowsFrom<State, Row extends object> implements Truth<Rows<Row>> {
  constructor(
    private readonly from: StateFrom<State>,
    private readonly rowsOf: (state: State) => readonly Row[],
  ) {}

  get day(): string | null {
    return this.from.day === SINCE_EVER ? null : this.from.day;
  }

  doc(): Rows<Row> {
    return { rows: this.rowsOf(this.from.state) };
  }

  get begins(): boolean | undefined {
    return this.from.begins;
  }

  set begins(begins: boolean) {
    this.from.begins = begins;
  }
}
