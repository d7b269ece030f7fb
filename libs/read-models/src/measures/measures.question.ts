import type { Question } from '../common/periods/question';
import { withActsTold } from '../common/periods/acts-told';
import { isSanctionOrLicence } from '../common/sanctions/licence-acts';
import { foldMeasures } from './fold-measures';
import { measureKeys } from './measure-keys';

/** Every sanction measure from its imposing to its end. A key is one authority and one target. */
export const measures: Question = {
  name: 'measures',
  version: 2,
  keeps: [
    'actors', 'targets', 'subjects', 'issues', 'summary', 'confidence', 'programme', 'instrument', 'measure', 'licence',
    'number', 'series', 'to', 'follows', 'acts', 'until',
  ], // prettier-ignore
  concerns: (step) => withActsTold(step).some(isSanctionOrLicence),
  keysOf: (step, registers) => [...new Set(withActsTold(step).flatMap((one) => measureKeys(one, registers)))],
  fold: foldMeasures,
};
