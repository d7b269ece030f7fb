import type { Registers } from '../common/attribution/registers';
import type { Step } from '../common/periods/step';
import { authorityOf, isSanctionOrLicence, licenceActs } from '../common/sanctions/licence-acts';
import { measureKey } from './measure-key';
import { concernedBy, targetsIn } from './sanction-acts';

/** The measures that an act bears on: those of its authority on each party that it names. */
export function measureKeys(step: Step, registers: Registers): readonly string[] {
  if (!isSanctionOrLicence(step)) return [];
  const { measure } = step.data;
  if (typeof measure === 'string') return [measureKey({ kind: 'named', measure })];
  const authority = authorityOf(step, registers);
  const isLicence = licenceActs(step, registers).length > 0;
  const targets = isLicence ? concernedBy(step, registers) : targetsIn(step, registers);
  return targets.map((target) => measureKey({ kind: 'target', authority, target }));
}
