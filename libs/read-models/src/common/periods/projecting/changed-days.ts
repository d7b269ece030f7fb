import { compareDays } from '@chancery/kernel';
import { firstDay, lastDay, SINCE_EVER } from '../scan/mark';
import { withActsTold } from '../acts-told';
import type { Step } from '../step';

/** The days on which what changed counts and decides. */
export interface ChangedDays {
  readonly from: string;
  readonly until: string;
}

/** The days a change of steps covers. */
export function changedDays(...steps: readonly (Step | null)[]): ChangedDays {
  const marks = steps.flatMap((step) => (step ? withActsTold(step).map((one) => ({ step: one })) : []));
  const [first] = marks.map(firstDay).toSorted(compareDays);
  const last = marks.map(lastDay).toSorted(compareDays).at(-1);
  return { from: first ?? SINCE_EVER, until: last ?? SINCE_EVER };
}
