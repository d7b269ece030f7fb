import type { Step } from '../periods/step';
import type { Registers } from '../attribution/registers';
import { isPerson } from '../rows/named';

export const CASE_KINDS = ['custody', 'extradition', 'prosecution'] as const;
export type CaseKind = (typeof CASE_KINDS)[number];

const KINDS: Readonly<Record<string, CaseKind>> = {
  custody: 'custody',
  extraditions: 'extradition',
  prosecutions: 'prosecution',
};

export const kindOf = ({ family }: Step): CaseKind | undefined => KINDS[family];

/** Courts rule on extraditions and prosecutions, but not only on these. */
export const isRuling = ({ type }: Step): boolean => type === 'CourtRuled';

/** Envoys, judges and lawyers stand among the subjects too: there a person counts only by such a role. */
const CONCERNED: Readonly<Record<CaseKind, RegExp>> = {
  custody: /detain|arrest|captur|held|releas|freed|surrender|transfer|prison|convict/i,
  extradition: /sought|surrender|extradit/i,
  prosecution: /defendant|accused|charged|convict|sentenc|beneficiary/i,
};
/** Beside a group that is held or tried, those who are merely "subject" are its members. */
const MEMBER = /^subject$/i;

export const isAbout = (kind: CaseKind, step: Step): boolean =>
  kindOf(step) === kind ||
  (kind === 'custody' && (step.type === 'PersonSurrendered' || isDenialThatFrees(step))) ||
  (kind === 'prosecution' && isClemency(step));

/** Who refuses to hand a person over may let the person go in the same breath; that is told by the wording only. */
export const isDenialThatFrees = ({ type, data: { summary } }: Step): boolean =>
  (type === 'ExtraditionDenied' || type === 'ExtraditionRefused') && /\b(?:released|freed)\b/i.test(summary);

/** Clemency is often told as the release that comes with it. */
export const isClemency = ({ type, data: { how, summary } }: Step): boolean =>
  type === 'PersonReleased' &&
  (how === 'clemency' || how === 'amnesty' || /\bclemency\b|\bpardon/i.test(summary));

/** The persons an entry names as those whom a group is made of. */
export function membersIn(
  { data: { targets = [], subjects = [] } }: Step,
  group: string,
  registers: Registers,
): readonly string[] {
  if (!group.startsWith('group:') || targets.some(({ code }) => code.startsWith('person:'))) return [];
  return subjects
    .filter(({ code, role = '' }) => code.startsWith('person:') && MEMBER.test(role))
    .map(({ code }) => registers.actors.standing(code));
}

/**
 * Whom an entry is a case of: as it says itself, else the persons among the targets (of a plea also those who plead),
 * and those among the subjects whose role says so. Where neither names one, any person among the subjects of an
 * extradition.
 */
export function personsIn(step: Step, registers: Registers): readonly string[] {
  const kind = kindOf(step);
  if (!kind) return isRuling(step) ? personsRuledOn(step, registers) : [];
  const { person, actors, targets = [], subjects = [] } = step.data;
  const told = typeof person === 'string' ? [person] : [];
  const aimedAt = (kind === 'prosecution' ? [...targets, ...actors] : targets).map(({ code }) => code);
  const concerned = subjects.filter(
    ({ role = '' }) => CONCERNED[kind].test(role) || (aimedAt.some(isPerson) && MEMBER.test(role)),
  );
  const named = [...told, ...aimedAt, ...concerned.map(({ code }) => code)].filter(isPerson);
  const beside = kind === 'extradition' ? subjects.map(({ code }) => code).filter(isPerson) : [];
  const found = named.length > 0 ? named : beside;
  return [...new Set(found.map((code) => registers.actors.standing(code)))];
}

function personsRuledOn(
  { data: { targets = [], subjects = [] } }: Step,
  registers: Registers,
): readonly string[] {
  const aimedAt = targets.map(({ code }) => code).filter(isPerson);
  const found = aimedAt.length > 0 ? aimedAt : subjects.map(({ code }) => code).filter(isPerson);
  return [...new Set(found.map((code) => registers.actors.standing(code)))];
}
