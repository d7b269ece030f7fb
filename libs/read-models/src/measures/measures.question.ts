import type { Question } from '../common/periods/question';
import type { Step } from '../common/periods/step';
import type { Registers } from '../common/attribution/registers';
import { authorityOf, licenceActs } from '../common/sanctions/licence-acts';
import { foldMeasures } from './fold-measures';
import { measureKey } from './measure-key';
import { concernedBy, targetsIn } from './sanction-acts';

/** Every sanction measure from its imposing to its end. A key is one authority and one target. */
export const measures: Question = {
  name: 'measures',
  version: 1,
  keeps: [
    'actors', 'targets', 'subjects', 'issues', 'summary', 'confidence', 'programme', 'instrument', 'measure', 'licence',
    'number', 'series', 'to', 'follows',
  ], // prettier-ignore
  concerns: ({ family }) => family === 'sanctions' || family === 'licences',
  keysOf,
  fold: foldMeasures,
};

function keysOf(step: Step, registers: Registers): readonly string[] {
  const { measure } = step.data;
  if (typeof measure === 'string') return [measureKey({ kind: 'named', measure })];
  const authority = authorityOf(step, registers);
  const isLicence = licenceActs(step, registers).length > 0;
  const targets = isLicence ? concernedBy(step, registers) : targetsIn(step, registers);
  return targets.map((target) => measureKey({ kind: 'target', authority, target }));
}
