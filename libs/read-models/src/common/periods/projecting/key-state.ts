import { compareDays } from '@chancery/kernel';
import type { Registers } from '../../attribution/registers';
import type { Question } from '../question';
import type { Step } from '../step';
import { inWorldOrder } from '../world-order';
import { difference, rowsOf, type PeriodRow } from './period-row';

/** What the tables hold of a key; nothing of one that is new. */
export interface StoredKey {
  readonly key: string;
  readonly id: number;
  readonly tags?: readonly string[];
  /** In the order of the world. */
  readonly steps?: readonly Step[];
  /** What is known now. */
  readonly rows?: readonly PeriodRow[];
}

/** A key while a batch goes through it: the entries it is folded from, and what is known of it now. */
export class KeyState {
  readonly key: string;
  readonly id: number;
  /** Tags that any of its periods ever had. */
  readonly tags: Set<string>;
  private steps: readonly Step[];
  private rows: readonly PeriodRow[];

  constructor({ key, id, tags = [], steps = [], rows = [] }: StoredKey) {
    this.key = key;
    this.id = id;
    this.tags = new Set(tags);
    this.steps = steps;
    this.rows = rows;
  }

  get size(): number {
    return this.steps.length;
  }

  replace(before: Step | null, after: Step | null): void {
    const others = before
      ? this.steps.filter(({ position }) => position !== before.position)
      : [...this.steps];
    this.steps = after ? insert(others, after) : others;
  }

  /** Folds it again; what was true before `since` is taken to be what it was. */
  refold(question: Question, registers: Registers, since: string | null) {
    const { key, steps } = this;
    const possible = question.fold({ key, steps, certainty: 'possible', registers, since });
    const certain = steps.every(isPrecise)
      ? possible
      : question.fold({ key, steps, certainty: 'certain', registers, since });
    const ended = (row: PeriodRow) => since !== null && row.to !== null && compareDays(row.to, since) < 0;
    const { closed, opened, now } = difference(
      this.rows.filter((row) => !ended(row)),
      rowsOf(possible, certain).filter((row) => !ended(row)),
    );
    this.rows = [...this.rows.filter(ended), ...now];
    return { closed, opened };
  }
}

/** Dated to the day: it counts for certain as soon as it counts at all. */
const isPrecise = ({ occurred: { from, to } }: Step) => from !== null && from === to;

function insert(steps: Step[], step: Step): Step[] {
  const at = steps.findLastIndex((one) => inWorldOrder(one, step) <= 0);
  steps.splice(at + 1, 0, step);
  return steps;
}
