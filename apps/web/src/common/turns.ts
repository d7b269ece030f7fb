import { daysMeant } from './edtf';
import type { Turn } from './life-line';

interface Step {
  readonly occurredOn: string;
  readonly summary: string;
}

/** The steps of a matter as marks on its life-line; one without a day that is known has none. */
export const turnsOf = (steps: readonly Step[]): readonly Turn[] =>
  steps.flatMap(({ occurredOn, summary }) => {
    const at = daysMeant(occurredOn);
    return at === null ? [] : [{ at, says: `${occurredOn}: ${summary}` }];
  });
