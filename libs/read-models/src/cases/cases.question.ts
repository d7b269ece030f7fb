import { withActsTold } from '../common/periods/acts-told';
import type { FoldRequest, Period, Question } from '../common/periods/question';
import { periodsOfRows } from '../common/rows/periods-of-rows';
import { stepsDayByDay } from '../common/rows/steps-day-by-day';
import { caseDocs, caseTags } from './case-doc';
import { NO_CASES, takeStep } from './cases-of';
import { isRuling, kindOf, personsIn } from '../common/proceedings/persons';

/** Extradition, custody and prosecution. A key is a person. */
export const cases: Question = {
  name: 'cases',
  version: 2,
  keeps: [
    'actors', 'targets', 'subjects', 'summary', 'confidence', 'person', 'custodian', 'regime', 'from', 'to', 'requesting',
    'requested', 'level', 'final', 'prosecuting', 'docket', 'counts', 'plea', 'verdict', 'how',
    'acts',
  ], // prettier-ignore
  concerns: (step) => withActsTold(step).some((one) => kindOf(one) !== undefined || isRuling(one)),
  keysOf: (step, registers) => [...new Set(withActsTold(step).flatMap((one) => personsIn(one, registers)))],
  fold: foldCases,
};

function foldCases(request: FoldRequest): readonly Period[] {
  const { key, registers, since } = request;
  const steps = request.steps
    .flatMap(withActsTold)
    .filter((step) => personsIn(step, registers).includes(key));
  const states = stepsDayByDay({ ...request, steps }, NO_CASES, (before, step) =>
    takeStep(before, step, key, registers),
  );
  return periodsOfRows(states, {
    rowsOf: (state) => caseDocs(state, key, registers),
    tagsOf: caseTags,
    since,
  });
}
