import type { Question } from '../common/periods/question';
import { foldByScan } from '../common/periods/scan/fold-by-scan';
import { positionScan } from './folding/position-scan';
import { positionKey } from './position-key';
import { isDeed } from './stands/enacted';
import { standsOf } from './stands/stands-of';

/** Where each party stands on each issue, in words and by deed. */
export const positions: Question = {
  name: 'positions',
  version: 3,
  keeps: ['actors', 'targets', 'subjects', 'issues', 'confidence', 'holder', 'recogniser', 'person', 'counts', 'quantity', 'acts'], // prettier-ignore
  concerns: (step) => step.propositions.length > 0 || step.type === 'RecognitionWithdrawn' || isDeed(step),
  keysOf: (step, registers) => [...new Set(standsOf(step, registers).map(positionKey))],
  fold: (request) => foldByScan(positionScan, request),
  scan: positionScan,
};
