import { compareDays } from '@chancery/kernel';
import { countsFrom, firstDay, inOrderOfDecision, lastDay, type Mark } from './mark';

/** The marks of a key, each list in the order of decision. */
export interface Marks {
  readonly steps: readonly Mark[];
  readonly boundaries: readonly Mark[];
  /** Those of the steps that are not dated to the day, by their first day. */
  readonly imprecise: readonly Mark[];
}

/** It counts for certain on another day than possibly, or never. */
export const isImprecise = (mark: Mark): boolean => firstDay(mark) !== countsFrom(mark, 'certain');

export const byFirstDay = (a: Mark, b: Mark): number =>
  compareDays(firstDay(a), firstDay(b)) || inOrderOfDecision(a, b);

export function marksOf(steps: readonly Mark[], boundaries: readonly Mark[]): Marks {
  return {
    steps: steps.toSorted(inOrderOfDecision),
    boundaries: boundaries.toSorted(inOrderOfDecision),
    imprecise: steps.filter(isImprecise).toSorted(byFirstDay),
  };
}

/** Where in a sorted list the first element stands that is not before, by halving. */
export function placeOf<T>(sorted: readonly T[], isBefore: (element: T) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(sorted[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Gives marks one after the other in the order of decision, from those on that decide on a day. */
export class Deciding {
  private step: number;
  private boundary: number;

  constructor(
    private readonly marks: Marks,
    from: string,
  ) {
    const isBefore = (mark: Mark) => compareDays(lastDay(mark), from) < 0;
    this.step = placeOf(marks.steps, isBefore);
    this.boundary = placeOf(marks.boundaries, isBefore);
  }

  peek(): Mark | undefined {
    const [step, boundary] = [this.marks.steps[this.step], this.marks.boundaries[this.boundary]];
    if (!step || !boundary) return step ?? boundary;
    return inOrderOfDecision(boundary, step) <= 0 ? boundary : step;
  }

  take(): Mark {
    const mark = this.peek()!;
    if ('step' in mark) this.step += 1;
    else this.boundary += 1;
    return mark;
  }
}
