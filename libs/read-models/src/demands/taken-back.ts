import type { Reading, Step } from '../common/periods/step';
import type { Registers } from '../common/attribution/registers';
import type { Demand } from './demand';
import { institutionsFor } from './demand-object';

interface Rule {
  /** The sign of the stand that such a demand rests on. */
  readonly sign: -1 | 1;
  readonly keys: (addressees: readonly string[]) => readonly string[];
}

const releases = (addressees: readonly string[]) => addressees.map((code) => `release ${code}`);

/** Demands for talks are not taken back: who breaks off talks may still ask for others. */
const RULES: Readonly<Partial<Record<string, Rule>>> = {
  'maduro-custody': { sign: -1, keys: releases },
  'detained-americans': { sign: 1, keys: releases },
  'alex-saab-case': { sign: -1, keys: () => ['no-surrender person:alex-saab'] },
  sanctions: { sign: -1, keys: (addressees) => addressees.flatMap((code) => [`end-of-sanctions ${code} *`, `end-of-sanctions ${code} named`]) },
}; // prettier-ignore

/** Whoever formally takes the opposite stand, towards the party that was asked, no longer asks. */
export const isTakenBack = (
  { actor, addressee, object }: Demand,
  step: Step,
  registers: Registers,
): boolean =>
  addressed(step, registers).includes(addressee) &&
  step.propositions.some(
    (reading) =>
      reading.issue === object.issue &&
      isOpposite(reading) &&
      registers.speaksFor(reading.actor, step.occurred).includes(actor),
  );

export const mayTakeBack = ({ propositions }: Step): boolean => propositions.some(isOpposite);

/** Keys of the demands that an entry may take back. */
export function keysTakenBack(step: Step, registers: Registers): string[] {
  const addressees = addressed(step, registers);
  if (addressees.length === 0) return [];
  return step.propositions.filter(isOpposite).flatMap(({ issue }) => RULES[issue]!.keys(addressees));
}

function isOpposite({ issue, polarity, strength }: Reading): boolean {
  const rule = RULES[issue];
  return rule !== undefined && polarity === -rule.sign && strength >= 2;
}

const addressed = ({ data, ...step }: Step, registers: Registers): string[] =>
  institutionsFor((data.targets ?? []).map(({ code }) => code), { data, ...step }, registers); // prettier-ignore
