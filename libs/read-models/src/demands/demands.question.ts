import type { FoldRequest, Period, Question } from '../common/periods/question';
import type { Step } from '../common/periods/step';
import type { Registers } from '../common/attribution/registers';
import { periodsOfRows } from '../common/rows/periods-of-rows';
import { stepsDayByDay } from '../common/rows/steps-day-by-day';
import { asks, askedIn } from './asked';
import { demandDoc, demandTags } from './demand-doc';
import { keyOfAsked, keysOfOutcome } from './demand-key';
import { outcomesIn } from './outcome';
import { NO_DEMANDS, takeStep } from './take-demands';
import { keysTakenBack, mayTakeBack } from './taken-back';

const ANSWERING = new Set(['custody', 'extraditions', 'negotiations', 'sanctions', 'recognitions']);

/** Who asks whom for what, and what came of it. A key is what one entry can answer. */
export const demands: Question = {
  name: 'demands',
  version: 1,
  keeps: [
    'actors', 'targets', 'subjects', 'issues', 'stance', 'summary', 'confidence', 'person', 'custodian', 'from', 'to',
    'requesting', 'requested', 'how',
  ], // prettier-ignore
  concerns: (step: Step) => asks(step) || ANSWERING.has(step.family) || mayTakeBack(step),
  keysOf: (step: Step, registers: Registers) => [
    ...new Set([
      ...askedIn(step, registers).map(keyOfAsked),
      ...outcomesIn(step, registers).flatMap(keysOfOutcome),
      ...keysTakenBack(step, registers),
    ]),
  ],
  fold: foldDemands,
};

function foldDemands(request: FoldRequest): readonly Period[] {
  const { key, registers, since } = request;
  const states = stepsDayByDay(request, NO_DEMANDS, (before, step) => takeStep(before, step, key, registers));
  return periodsOfRows(states, {
    rowsOf: ({ all }) => all.map((demand) => demandDoc(demand, registers)),
    tagsOf: demandTags,
    since,
  });
}
