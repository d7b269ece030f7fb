import type { FoldRequest, Period } from '../common/periods/question';
import { inOrderOfDecision } from '../common/periods/scan/mark';
import { dayByDay } from '../common/rows/day-by-day';
import { periodsOfRows } from '../common/rows/periods-of-rows';
import { PRESIDENCY, recognitionActs, strongest } from './recognition-acts';
import { recognitionDoc, recognitionTags } from './recognition-doc';
import { actMarks, claimMarks, type RecognitionMark } from './recognition-marks';
import { type Spell, takeMark } from './spells';

/** Whom one party recognises as holder of the presidency, one after the other. */
export function foldRecognitions(request: FoldRequest): readonly Period[] {
  const { key: recogniser, steps, certainty, registers, since } = request;
  const acts = steps.flatMap((step) => {
    const shown = recognitionActs(step, registers).filter((one) => one.recogniser === recogniser);
    return strongest(shown) ?? [];
  });
  const marks = [...actMarks(acts, certainty), ...claimMarks(registers.issue(PRESIDENCY) ?? {})];
  const states = dayByDay<RecognitionMark, readonly Spell[]>(marks, {
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
