import { slug } from '@chancery/kernel';
import type { Step } from '../common/periods/step';
import type { Registers } from '../common/attribution/registers';
import { authorityOf, licenceActs } from '../common/sanctions/licence-acts';
import { isInstitution } from '../common/rows/named';

/** What an entry does to a measure, before it is known whether one stands. */
export type SanctionActKind = 'imposes' | 'amends' | 'eases' | 'suspends' | 'reimposes' | 'lifts' | 'lifts-in-part' | 'expires' | 'observes' | 'goes'; // prettier-ignore

const ACTS: Readonly<Record<string, SanctionActKind>> = {
  SanctionImposed: 'imposes',
  SanctionAmended: 'amends',
  SanctionEased: 'eases',
  SanctionSuspended: 'suspends',
  SanctionReimposed: 'reimposes',
  SanctionLifted: 'lifts',
  SanctionExpired: 'expires',
  ListingObserved: 'observes',
  ListingChanged: 'amends',
  ListingGone: 'goes',
};

/** What an entry does to the measure on one target; null where it is a licence, which is no measure. */
export function sanctionAct(step: Step, target: string, registers: Registers): SanctionActKind | null {
  const act = ACTS[step.type];
  if (!act || licenceActs(step, registers).length > 0) return null;
  if (act !== 'lifts') return act;
  if (FOR_A_TIME.test(step.data.summary)) return 'suspends';
  const role = roleOf(step, target);
  return role === undefined || WHOLLY.test(role) ? 'lifts' : 'lifts-in-part';
}

/** Taken off a list for a time: who may be put back without a new decision has not been freed. */
const FOR_A_TIME = /\bprovisional|\btemporar/i;

/** Ships are struck off under the name of whose oil they carried: that frees the ships only. */
const WHOLLY = /^(?:target|subject|delisted|removed|lifted)\b/i;

/** Parties named for what they have to do with it are not put under it. */
const NOT_UNDER_IT = /^(?:destination|nationality)\b/i;
const LISTED = /^(?:among those |network also )?(?:listed|designated|relisted)$/i;
const UNTOLD = /^subject$/i;

/**
 * Who is under the measure: the targets, and subjects whose role says that they were listed too. Where no target is
 * named, the persons and companies among the subjects whose role says nothing else.
 */
export function targetsIn(step: Step, registers: Registers): readonly string[] {
  const { targets = [], subjects = [] } = step.data;
  const listed = subjects.filter(({ role }) => role !== undefined && LISTED.test(role));
  const under = [...targets.filter(({ role }) => !NOT_UNDER_IT.test(role ?? '')), ...listed];
  const named = targets.length > 0 ? under : [...listed, ...subjects.filter(isMeant)];
  return [...new Set(named.map(({ code }) => targetCode(code, registers)))];
}

const isMeant = ({ code, role }: { code: string; role?: string }) =>
  !isInstitution(code) && (role === undefined || UNTOLD.test(role));

/** Parties on whom there may be measures that a licence eases: it names them as licensees, partners or suppliers. */
export function concernedBy(
  { data: { targets = [], subjects = [] } }: Step,
  registers: Registers,
): readonly string[] {
  return [...new Set([...targets, ...subjects].map(({ code }) => targetCode(code, registers)))];
}

/** A measure on a government is one on its state. */
const targetCode = (code: string, { actors }: Registers): string => {
  const standing = actors.standing(code);
  return standing.replace(/^([A-Z]{3})\.GOV$/, '$1');
};

const roleOf = ({ data: { targets = [], subjects = [] } }: Step, target: string): string | undefined =>
  [...targets, ...subjects].find(({ code }) => code === target)?.role;

/** A programme that says that the order is not known may be any. */
const UNSPECIFIC = /\bnot named\b/i;
export const isSpecific = (programme: string | undefined): boolean =>
  programme !== undefined && !UNSPECIFIC.test(programme);

/** `usa/us-eo-13850/org-pdvsa`; fixed by the entry that begins it, so that it stays when more becomes known. */
export const measureId = (step: Step, target: string, registers: Registers): string =>
  [slug(authorityOf(step, registers)), slug(step.data.programme ?? 'no programme named'), slug(target)].join(
    '/',
  );
