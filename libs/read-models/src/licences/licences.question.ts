import { withActsTold } from '../common/periods/acts-told';
import type { FoldRequest, Period, Question } from '../common/periods/question';
import { periodsOfRows } from '../common/rows/periods-of-rows';
import { stepsDayByDay } from '../common/rows/steps-day-by-day';
import type { Step } from '../common/periods/step';
import type { Registers } from '../common/attribution/registers';
import { actsOfFollowing, isSanctionOrLicence, licenceActs } from '../common/sanctions/licence-acts';
import { type Licence, takeAct } from './licence';
import { licenceDoc, licenceTags } from './licence-doc';

/** What is permitted in spite of sanctions, and until when. A key is a licence. */
export const licences: Question = {
  name: 'licences',
  version: 2,
  keeps: [
    'actors', 'targets', 'subjects', 'summary', 'confidence', 'programme', 'instrument', 'measure', 'licence',
    'number', 'series', 'to', 'follows', 'acts', 'until',
  ], // prettier-ignore
  concerns: (step) => withActsTold(step).some(isSanctionOrLicence),
  keysOf: (step, registers) => [
    ...new Set(withActsTold(step).flatMap((one) => actsOf(one, registers).map(({ id }) => id))),
  ],
  fold: foldLicence,
};

function foldLicence(request: FoldRequest): readonly Period[] {
  const { key, registers, since } = request;
  const steps = request.steps.flatMap(withActsTold);
  const states = stepsDayByDay<Licence | null>({ ...request, steps }, null, (before, step) => {
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
