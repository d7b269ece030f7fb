import { compareDays } from '@chancery/kernel';
import type { FoldRequest } from '../periods/question';
import { countsFrom } from '../periods/scan/mark';
import type { Step } from '../periods/step';
import { inWorldOrder } from '../periods/world-order';
import { goOnByDay, type StateFrom } from './day-by-day';

/** What steps come to, taken in the order of the world, from each day on which some of them begin to count. */
export function stepsDayByDay<State>(
  request: FoldRequest,
  nothing: State,
  take: (before: State, step: Step) => State,
): StateFrom<State>[] {
  return goOnByDay(request, (from) => stepMarks(request, from), {
    inOrder: (a, b) => inWorldOrder(a.step, b.step),
    nothing,
    take: (before, { step }) => take(before, step),
  });
}

export interface StepMark {
  readonly day: string;
  readonly step: Step;
}

/** The steps that begin to count on a day or later; null: all that ever do. */
export const stepMarks = (
  { steps, certainty }: Pick<FoldRequest, 'steps' | 'certainty'>,
  from: string | null,
): StepMark[] =>
  steps.flatMap((step) => {
    const day = countsFrom({ step }, certainty);
    return day === null || (from !== null && compareDays(day, from) < 0) ? [] : [{ day, step }];
  });
