import type { Question } from '../common/periods/question';
import type { Step } from '../common/periods/step';
import type { Registers } from '../common/attribution/registers';
import { foldPositions } from './folding/fold-positions';
import { positionKey } from './position-key';
import { isDeed } from './stands/enacted';
import { TRACKS } from './stands/stand';
import { standsOf } from './stands/stands-of';

/** Where each party stands on each issue. */
export const positions: Question = {
  name: 'positions',
  version: 1,
  keeps: [
    'actors',
    'targets',
    'subjects',
    'issues',
    'confidence',
    'holder',
    'recogniser',
    'person',
    'counts',
    'quantity',
  ],
  concerns: (step: Step) =>
    step.propositions.length > 0 || step.type === 'RecognitionWithdrawn' || isDeed(step),
  /** Both tracks, because each shows whether the other is on the opposite side. */
  keysOf: (step: Step, registers: Registers) => [
    ...new Set(
      standsOf(step, registers).flatMap(({ actor, issue }) =>
        TRACKS.map((track) => positionKey({ actor, issue, track })),
      ),
    ),
  ],
  fold: foldPositions,
};
