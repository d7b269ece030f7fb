import type { FoldRequest, Period, Question } from '../common/periods/question';
import { periodsOfRows } from '../common/rows/periods-of-rows';
import { stepsDayByDay } from '../common/rows/steps-day-by-day';
import { caseDocs, caseTags } from './case-doc';
import { NO_CASES, takeStep } from './cases-of';
import { isRuling, kindOf, personsIn } from '../common/proceedings/persons';

/** Extradition, custody and prosecution. A key is a person. */
export const cases: Question = {
  name: 'cases',
  version: 1,
  keeps: [
    'actors', 'targets', 'subjects', 'summary', 'confidence', 'person', 'custodian', 'regime', 'from', 'to', 'requesting',
    'requested', 'level', 'final', 'prosecuting', 'docket', 'counts', 'plea', 'verdict', 'how',
  ], // prettier-ignore
  concerns: (step) => kindOf(step) !== undefined || isRuling(step),
  keysOf: personsIn,
  fold: foldCases,
};

function foldCases(request: FoldRequest): readonly Period[] {
  const { key, registers, since } = request;
  const states = stepsDayByDay(request, NO_CASES, (before, step) => takeStep(before, step, key, registers));
  return periodsOfRows(states, {
    rowsOf: (state) => caseDocs(state, key, registers),
    tagsOf: caseTags,
    since,
  });
}
