import type { Question } from '../common/periods/question';
import { foldRecognitions } from './fold-recognitions';
import { canShowRecognition, PRESIDENCY, recognitionActs } from './recognition-acts';

/** Who recognises whom as holder of the presidency. A key is who recognises. */
export const recognitions: Question = {
  name: 'recognitions',
  version: 2,
  keeps: ['actors', 'targets', 'subjects', 'issues', 'confidence', 'holder', 'recogniser', 'capacity'],
  issues: [PRESIDENCY],
  concerns: canShowRecognition,
  keysOf: (step, registers) => [
    ...new Set(recognitionActs(step, registers).map(({ recogniser }) => recogniser)),
  ],
  fold: foldRecognitions,
};
