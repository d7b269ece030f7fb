import { slug } from '@chancery/kernel';
import type { Registers } from '../attribution/registers';
import type { Step } from '../periods/step';
import { isInstitution, principalOf } from '../rows/named';
import { isUnnumbered, type LicenceNumber, licenseesIn, namesLicence, numbersIn } from './licence-numbers';

export const LICENCE_ACTS = [
  'issued',
  'amended',
  'narrowed',
  'restricted',
  'superseded',
  'revoked',
  'expired',
] as const;
export type LicenceActKind = (typeof LICENCE_ACTS)[number];

/** What an entry does to one licence. */
export interface LicenceAct {
  /** `usa/gl-8`, `usa/specific-licence/org-monomeros`, or `usa/<entry>` where the licence has no number. */
  readonly id: string;
  /** null where the licence has no number. */
  readonly form: string | null;
  readonly kind: LicenceActKind;
}

/** While the latest act is one of these, what the licence permits is permitted. */
const PERMITTING = new Set<LicenceActKind>(['issued', 'amended', 'narrowed']);
export const permits = (kind: LicenceActKind): boolean => PERMITTING.has(kind);

const SANCTION_ACTS = new Set(['SanctionEased', 'SanctionReimposed', 'SanctionLifted', 'SanctionSuspended', 'SanctionAmended', 'SanctionExpired']); // prettier-ignore

export const isSanctionOrLicence = ({ family }: Step): boolean =>
  family === 'sanctions' || family === 'licences';

/** Licences are recorded as such, or as the easing and tightening of sanctions under the number of a licence. */
export function licenceActs(step: Step, registers: Registers): LicenceAct[] {
  const { type } = step;
  const isLicence = type.startsWith('Licence');
  if (!isLicence && !SANCTION_ACTS.has(type)) return [];
  const numbers = isLicence ? recordedNumbers(step) : numbersBy(step);
  const authority = slug(authorityOf(step, registers));
  const kind = kindOf(step);
  if (numbers.length > 0) return numbers.flatMap((number) => actsOn(number, authority, kind, step));
  return isLicence || isWaiver(step) ? [{ id: `${authority}/${step.entryId}`, form: null, kind }] : [];
}

/**
 * What an entry that ends or tightens permissions does to those without a number that it follows. Whether the entry it
 * follows was such a permission is for the one to know that knows both.
 */
export function actsOfFollowing(step: Step, registers: Registers): LicenceAct[] {
  const kind = kindOf(step);
  if (permits(kind) || !(step.type === 'SanctionReimposed' || step.type.startsWith('Licence'))) return [];
  const authority = slug(authorityOf(step, registers));
  return (step.data.follows ?? []).map((followed) => ({ id: `${authority}/${followed}`, form: null, kind }));
}

/** The first that acts, and whom it acts for: OFAC for the United States. */
export const authorityOf = ({ data: { actors } }: Step, registers: Registers): string =>
  principalOf((actors.find(({ code }) => !code.startsWith('person:')) ?? actors[0]!).code, registers);

/** Something is permitted under no programme and no number: a permission of its own. */
const isWaiver = ({ type, data: { programme, measure } }: Step) =>
  type === 'SanctionEased' && programme === undefined && measure === undefined;

function recordedNumbers({ data }: Step): LicenceNumber[] {
  const text = [data['series'], data['number'], data.programme, data.instrument].find(isText);
  const form = [data['to'], data['number'], data.programme, data.instrument].find(isText);
  return text === undefined ? [] : numbersIn(text).map(({ series }) => ({ series, form: form ?? text }));
}

function numbersBy({ data: { programme, ...data } }: Step): LicenceNumber[] {
  const licence = data['licence'];
  if (typeof licence === 'string') return numbersIn(licence);
  return programme !== undefined && namesLicence(programme) ? numbersIn(programme) : [];
}

function actsOn(
  { series, form }: LicenceNumber,
  authority: string,
  kind: LicenceActKind,
  step: Step,
): LicenceAct[] {
  const id = `${authority}/${series}`;
  if (!isUnnumbered(series)) return [{ id, form, kind }];
  const companies = licenseesIn(step).filter((code) => !isInstitution(code));
  return companies.map((code) => ({ id: `${id}/${slug(code)}`, form, kind }));
}

const RECORDED: Readonly<Record<string, LicenceActKind>> = {
  LicenceIssued: 'issued',
  LicenceAmended: 'amended',
  LicenceSuperseded: 'superseded',
  LicenceRevoked: 'revoked',
  LicenceExpired: 'expired',
  SanctionExpired: 'expired',
};

/**
 * A tightening is told by its wording, as nothing else tells them apart; what is neither a narrower licence nor its
 * end (GL 5A puts off what GL 5 permitted) only restricts.
 */
function kindOf({ type, data: { summary } }: Step): LicenceActKind {
  const recorded = RECORDED[type];
  if (recorded) return recorded;
  if (type !== 'SanctionReimposed') return 'amended';
  if (/\blimit(?:s|ed)\b|\bnarrowed\b|\bno longer\b/i.test(summary)) return 'narrowed';
  if (/\blapse\b|\bran out\b|\bexpire[sd]?\b/i.test(summary)) return 'expired';
  return /\bwind-down\b|\bwithdrew\b|\brevoked?\b|\bcancel/i.test(summary) ? 'revoked' : 'restricted';
}

const isText = (value: unknown): value is string => typeof value === 'string';
