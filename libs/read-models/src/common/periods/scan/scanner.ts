import { compareDays } from '@chancery/kernel';
import type { Certainty } from '../certainty';
import { countsFrom, firstDay, inOrderOfDecision, lastDay, type Mark } from './mark';
import { Deciding, type Marks, placeOf } from './marks';
import type { About, Scan } from './scan';

export interface Scanning<State> {
  readonly scan: Scan<State>;
  readonly about: About;
  readonly certainty: Certainty;
  readonly marks: Marks;
  /** Where to begin: no mark that decides on this day or later counts before it. */
  readonly from: string;
  /** What the marks before have come to. */
  readonly state: State;
}

/**
 * Goes through the days of the world. What has decided by a day is taken in for good; what is dated imprecisely and
 * counts already, though its last day has not come, decides after all of that and is taken in anew each day.
 */
export class Scanner<State> {
  private readonly deciding: Deciding;
  private readonly early: readonly Mark[];
  private arrived: number;
  /** What counts and has not decided, in the order of decision. */
  private pending: Mark[] = [];
  private state: State;

  constructor(private readonly scanning: Scanning<State>) {
    const { marks, certainty, from, state } = scanning;
    this.deciding = new Deciding(marks, from);
    this.early = certainty === 'possible' ? marks.imprecise : [];
    this.arrived = placeOf(this.early, (mark) => compareDays(firstDay(mark), from) < 0);
    this.state = state;
  }

  /** The next day on which the state may change; null when there is none. */
  nextDay(): string | null {
    const [deciding, early] = [this.deciding.peek(), this.early[this.arrived]];
    if (!deciding) return early ? firstDay(early) : null;
    const day = lastDay(deciding);
    return early && compareDays(firstDay(early), day) < 0 ? firstDay(early) : day;
  }

  /** The state on a day; asked for days in their order. */
  at(day: string): State {
    for (
      let mark = this.deciding.peek();
      mark && compareDays(lastDay(mark), day) <= 0;
      mark = this.deciding.peek()
    )
      this.decide(this.deciding.take());
    while (this.arrived < this.early.length && compareDays(firstDay(this.early[this.arrived]!), day) <= 0)
      this.pending.push(this.early[this.arrived++]!);
    if (this.pending.length === 0) return this.state;
    this.pending = this.pending
      .filter((mark) => compareDays(lastDay(mark), day) > 0)
      .toSorted(inOrderOfDecision);
    return this.pending.reduce((state, mark) => this.next(state, mark), this.state);
  }

  /** True when everything that counts by now has decided. */
  get isSettled(): boolean {
    return this.pending.length === 0;
  }

  private decide(mark: Mark): void {
    if (countsFrom(mark, this.scanning.certainty) !== null) this.state = this.next(this.state, mark);
  }

  private next(state: State, mark: Mark): State {
    const { scan, about } = this.scanning;
    return scan.next(state, mark, about);
  }
}
