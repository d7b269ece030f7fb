import { isForetold } from '../common/periods/acts-told';
import type { Step } from '../common/periods/step';
import type { LicenceAct } from '../common/sanctions/licence-acts';
import type { Act } from './effect';
import { begun, type Measure, stands, taken } from './measure';
import { type Permission, withAct as withPermission } from './permission';
import { isSpecific } from './sanction-acts';

/** Everything one authority has done to one target: measures in the order they began, and licences. */
export interface SanctionsOn {
  readonly measures: readonly Measure[];
  readonly permissions: readonly Permission[];
}

export const NO_SANCTIONS: SanctionsOn = { measures: [], permissions: [] };

export function withAct({ measures, permissions }: SanctionsOn, act: Act): SanctionsOn {
  const meant = measureMeant(measures, act);
  if (isForetold(act.step) && meant?.steps.at(-1)?.step.entryId !== act.step.entryId)
    return { measures, permissions };
  if (!meant) return { measures: [...measures, begun(act)], permissions };
  return { measures: measures.map((one) => (one === meant ? taken(one, act) : one)), permissions };
}

/**
 * The measure under the same programme; else, where the programme is not told or no measure stands under it, the one
 * the entry follows; else, unless the entry begins one, the only one that stands.
 */
function measureMeant(measures: readonly Measure[], act: Act): Measure | undefined {
  const { programme, follows = [] } = act.step.data;
  const same = measures.find((one) => one.id === act.id || (programme !== undefined && one.programme === programme));
  if (isSpecific(programme) && (same || begins(act))) return same;
  const followed = measures.find(({ steps }) => steps.some(({ step }) => follows.includes(step.entryId)));
  if (begins(act)) return followed && stands(followed) ? followed : same;
  return followed ?? same ?? onlyOne(measures.filter(stands));
} // prettier-ignore

const begins = ({ kind }: Act) => kind === 'imposes' || kind === 'observes';
const onlyOne = (measures: readonly Measure[]) => (measures.length === 1 ? measures[0] : undefined);

export const withLicences = (state: SanctionsOn, step: Step, acts: readonly LicenceAct[]): SanctionsOn => ({
  measures: state.measures,
  permissions: acts.reduce((all, act) => withPermission(all, step, act), state.permissions),
});

/** Permissions without a number end with the entry that ends or tightens what it follows. */
export const withFollowed = (state: SanctionsOn, step: Step, acts: readonly LicenceAct[]): SanctionsOn =>
  withLicences(
    state,
    step,
    acts.filter(({ id }) => state.permissions.some((one) => one.id === id)),
  );

/**
 * The licences that bear on a measure: those that follow it, through other licences or not; and those about the same
 * party and the same contested question, where who issued them took the measure or its government did. A state is too
 * wide a party for that: whoever trades with it is licensed.
 */
export function licencesOn(
  measure: Measure,
  target: string,
  { permissions }: SanctionsOn,
): readonly Permission[] {
  const chained = new Set(measure.steps.map(({ step }) => step.entryId));
  const tied = new Set<Permission>();
  const next = () => permissions.find((one) => !tied.has(one) && one.follows.some((id) => chained.has(id)));
  for (let follower = next(); follower; follower = next()) {
    tied.add(follower);
    for (const id of follower.entries) chained.add(id);
  }
  return permissions.filter((one) => tied.has(one) || isAbout(one, measure, target));
}

function isAbout(
  { issues, issuedBy }: Permission,
  { issues: contested, takenBy }: Measure,
  target: string,
): boolean {
  if (!target.includes(':') && !target.includes('.')) return false;
  const sameQuestion = issues.some((issue) => contested.includes(issue));
  const sameHand = takenBy.some((code) => issuedBy.includes(code) || code.endsWith('.PRES'));
  return sameQuestion && sameHand;
}
