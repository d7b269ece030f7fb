import type { Certainty } from '../periods/question';
import type { Step } from '../periods/step';
import { inWorldOrder } from '../periods/world-order';
import { countsFrom } from '../periods/scan/mark';
import { dayByDay, type StateFrom } from './day-by-day';

/** What steps come to, taken in the order of the world, from each day on which some of them begin to count. */
export function stepsDayByDay<State>(
  steps: readonly Step[],
  certainty: Certainty,
  nothing: State,
  take: (before: State, step: Step) => State,
): StateFrom<State>[] {
  const marks = steps.flatMap((step) => {
    const day = countsFrom({ step }, certainty);
    return day === null ? [] : [{ day, step }];
  });
  return dayByDay(marks, {
    inOrder: (a, b) => inWorldOrder(a.step, b.step),
    nothing,
    take: (before, { step }) => take(before, step),
  });
}
