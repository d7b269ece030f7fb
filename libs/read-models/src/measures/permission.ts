import { compareDays } from '@chancery/kernel';
import { isForetold } from '../common/periods/acts-told';
import type { Step } from '../common/periods/step';
import { type LicenceAct, permits } from '../common/sanctions/licence-acts';
import { formAfter } from '../common/sanctions/licence-numbers';

/** A licence as far as the measures on one target go. */
export interface Permission {
  readonly id: string;
  readonly form: string | null;
  readonly permits: boolean;
  /** The entry since which it has permitted what it permits. */
  readonly since: Step;
  readonly latest: Step;
  readonly issues: readonly string[];
  /** Who issued it. */
  readonly issuedBy: readonly string[];
  /** Its own entries, and those they follow. */
  readonly entries: readonly string[];
  readonly follows: readonly string[];
}

export function withAct(
  permissions: readonly Permission[],
  step: Step,
  act: LicenceAct,
): readonly Permission[] {
  const before = permissions.find(({ id }) => id === act.id);
  if (isForetold(step) && before?.latest.entryId !== step.entryId) return permissions;
  if (!before) return [...permissions, after(issued(step, act), step, act)];
  return permissions.map((one) => (one === before ? after(before, step, act) : one));
}

const issued = (step: Step, { id, form, kind }: LicenceAct): Permission => ({
  id,
  form,
  permits: permits(kind),
  since: step,
  latest: step,
  issues: [],
  issuedBy: step.data.actors.map(({ code }) => code),
  entries: [],
  follows: [],
});

function after(before: Permission, step: Step, { form, kind }: LicenceAct): Permission {
  const { issues = [], follows = [] } = step.data;
  return {
    ...before,
    form: formAfter(before.form, form),
    permits: permits(kind),
    latest: step,
    since: before.permits === permits(kind) ? before.since : step,
    issues: [...new Set([...before.issues, ...issues])],
    entries: [...before.entries, step.entryId],
    follows: [...before.follows, ...follows],
  };
}

export const bySince = (a: Permission, b: Permission): number =>
  compareDays(a.since.occurred.from ?? '', b.since.occurred.from ?? '') ||
  a.since.position - b.since.position;
