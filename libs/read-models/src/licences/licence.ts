import { isForetold } from '../common/periods/acts-told';
import type { Step } from '../common/periods/step';
import { type LicenceActKind, permits } from '../common/sanctions/licence-acts';
import { formAfter } from '../common/sanctions/licence-numbers';

/** A licence as its steps leave it. */
export interface Licence {
  readonly form: string | null;
  readonly first: Step;
  /** Since when it has permitted what it permits, without a break; the day it ended once it has. */
  readonly since: Step;
  readonly last: LicenceActKind;
  readonly steps: readonly LicenceStep[];
  /** All of them; `steps` are the latest. */
  readonly count: number;
}

export interface LicenceStep {
  readonly step: Step;
  readonly kind: LicenceActKind;
  readonly form: string | null;
}

const MOST_STEPS = 30;

/**
 * The first thing told of a licence issues it, whatever it is recorded as: GL 8E is where this record meets GL 8. One
 * entry does a thing once, and a term that it names counts while the licence stands as the entry left it.
 */
export function takeAct(before: Licence | null, { step, kind, form }: LicenceStep): Licence | null {
  const act: LicenceStep = { step, form, kind: before === null && kind === 'amended' ? 'issued' : kind };
  if (!before)
    return isForetold(step)
      ? null
      : { form, first: step, since: step, last: act.kind, steps: [act], count: 1 };
  const goesOn = permits(before.last) === permits(act.kind);
  const isSameEntry = before.steps.at(-1)!.step.entryId === step.entryId;
  if (isForetold(step) ? !isSameEntry || !permits(before.last) : isSameEntry && goesOn) return before;
  return {
    form: formAfter(before.form, form),
    first: before.first,
    since: goesOn ? before.since : step,
    last: act.kind,
    steps: [...before.steps, act].slice(-MOST_STEPS),
    count: before.count + 1,
  };
}
