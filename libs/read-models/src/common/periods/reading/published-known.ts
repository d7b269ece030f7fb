import type { Registers } from '../../attribution/registers';
import type { Certainty, Period, Question } from '../question';
import type { Step } from '../step';

/** Everything that could be told at one state of knowledge; each key is folded once it is asked for. */
export class PublishedKnown {
  private readonly folded: Readonly<Record<Certainty, Map<string, readonly Period[]>>> = {
    possible: new Map(),
    certain: new Map(),
  };
  /** How many entries there are, those that bear on several keys several times. */
  readonly size: number;

  constructor(
    private readonly question: Question,
    private readonly registers: Registers,
    /** In the order of the world. */
    private readonly steps: ReadonlyMap<string, readonly Step[]>,
  ) {
    this.size = [...steps.values()].reduce((sum, { length }) => sum + length, 0);
  }

  get keys(): Iterable<string> {
    return this.steps.keys();
  }

  periods(key: string, certainty: Certainty): readonly Period[] {
    const known = this.folded[certainty].get(key);
    if (known) return known;
    const { question, registers } = this;
    const steps = this.steps.get(key) ?? [];
    const periods = question.fold({ key, steps, certainty, registers, since: null });
    this.folded[certainty].set(key, periods);
    return periods;
  }
}
