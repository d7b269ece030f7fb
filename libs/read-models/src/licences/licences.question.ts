import type { FoldRequest, Period, Question } from '../common/periods/question';
import { periodsOfRows } from '../common/rows/periods-of-rows';
import { stepsDayByDay } from '../common/rows/steps-day-by-day';
import type { Step } from '../common/periods/step';
import type { Registers } from '../common/attribution/registers';
import { actsOfFollowing, licenceActs } from '../common/sanctions/licence-acts';
import { type Licence, takeAct } from './licence';
import { licenceDoc, licenceTags } from './licence-doc';

/** What is permitted in spite of sanctions, and until when. A key is a licence. */
export const licences: Question = {
  name: 'licences',
  version: 1,
  keeps: [
    'actors', 'targets', 'subjects', 'summary', 'confidence', 'programme', 'instrument', 'measure', 'licence',
    'number', 'series', 'to', 'follows',
  ], // prettier-ignore
  concerns: ({ family }) => family === 'sanctions' || family === 'licences',
  keysOf: (step, registers) => [...new Set(actsOf(step, registers).map(({ id }) => id))],
  fold: foldLicence,
};

function foldLicence(request: FoldRequest): readonly Period[] {
  const { key, registers, since } = request;
  const states = stepsDayByDay<Licence | null>(request, null, (before, step) => {
    const own = licenceActs(step, registers).find(({ id }) => id === key);
    const act = own ?? (before && actsOfFollowing(step, registers).find(({ id }) => id === key));
    return act ? takeAct(before, { step, kind: act.kind, form: act.form }) : before;
  });
  return periodsOfRows(states, {
    rowsOf: (licence) => (licence ? [licenceDoc(key, licence, registers)] : []),
    tagsOf: licenceTags,
    since,
  });
}

const actsOf = (step: Step, registers: Registers) => [
  ...licenceActs(step, registers),
  ...actsOfFollowing(step, registers),
];
