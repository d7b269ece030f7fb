import type { FoldRequest, Period } from '../common/periods/question';
import { inOrderOfDecision } from '../common/periods/scan/mark';
import { goOnByDay } from '../common/rows/day-by-day';
import { periodsOfRows } from '../common/rows/periods-of-rows';
import { stepMarks } from '../common/rows/steps-day-by-day';
import { PRESIDENCY, recognitionActs, strongest } from './recognition-acts';
import { recognitionDoc, recognitionTags } from './recognition-doc';
import { claimMarks, type RecognitionMark } from './recognition-marks';
import { type Spell, takeMark } from './spells';

/** Whom one party recognises as holder of the presidency, one after the other. */
export function foldRecognitions(request: FoldRequest): readonly Period[] {
  const { key: recogniser, registers, since } = request;
  const marksFrom = (day: string | null) => [
    ...actMarks(request, day),
    ...claimMarks(registers.issue(PRESIDENCY) ?? {}).filter((mark) => day === null || mark.day >= day),
  ];
  const states = goOnByDay<RecognitionMark, readonly Spell[]>(request, marksFrom, {
    inOrder: inOrderOfDecision,
    nothing: [],
    take: takeMark,
  });
  return periodsOfRows(states, {
    rowsOf: (spells) => spells.map((spell) => recognitionDoc(recogniser, spell, registers)),
    tagsOf: recognitionTags,
    since,
  });
}

const actMarks = (request: FoldRequest, from: string | null): RecognitionMark[] =>
  stepMarks(request, from).flatMap(({ day, step }) => {
    const acts = recognitionActs(step, request.registers);
    const act = strongest(acts.filter(({ recogniser }) => recogniser === request.key));
    return act ? [{ day, step, act }] : [];
  });
