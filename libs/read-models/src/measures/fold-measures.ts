import { withActsTold } from '../common/periods/acts-told';
import type { FoldRequest, Period } from '../common/periods/question';
import type { Step } from '../common/periods/step';
import type { Registers } from '../common/attribution/registers';
import { periodsOfRows } from '../common/rows/periods-of-rows';
import { stepsDayByDay } from '../common/rows/steps-day-by-day';
import { actsOfFollowing, licenceActs } from '../common/sanctions/licence-acts';
import { measureDocs, measureTags } from './measure-doc';
import { measureKeys } from './measure-keys';
import { type MeasureKey, readMeasureKey } from './measure-key';
import { measureId, sanctionAct, targetsIn } from './sanction-acts';
import { NO_SANCTIONS, type SanctionsOn, withAct, withFollowed, withLicences } from './sanctions-on';

/** The measures of one authority on one target, and which licences ease them. */
export function foldMeasures(request: FoldRequest): readonly Period[] {
  const { key, registers, since } = request;
  const asked = readMeasureKey(key);
  const steps = request.steps
    .flatMap(withActsTold)
    .filter((step) => measureKeys(step, registers).includes(key));
  const states = stepsDayByDay({ ...request, steps }, NO_SANCTIONS, (before, step) =>
    takeStep(before, step, asked, registers),
  );
  const target = asked.kind === 'target' ? asked.target : '';
  return periodsOfRows(states, {
    rowsOf: (state) => measureDocs(state, target, registers),
    tagsOf: measureTags,
    since,
  });
}

function takeStep(before: SanctionsOn, step: Step, asked: MeasureKey, registers: Registers): SanctionsOn {
  const acts = licenceActs(step, registers);
  if (acts.length > 0) {
    const after = withLicences(before, step, acts);
    return withFollowed(after, step, actsOfFollowing(step, registers));
  }
  const targets = asked.kind === 'named' ? targetsIn(step, registers) : [asked.target];
  const kind = sanctionAct(step, targets[0] ?? '', registers);
  if (!kind) return before;
  const id = asked.kind === 'named' ? asked.measure : measureId(step, asked.target, registers);
  return withAct(before, { id, step, kind, targets });
}
