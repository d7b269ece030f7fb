import { compareDays } from '@chancery/kernel';
import type { Answered } from '../../common/periods/reading/answered';
import type { PositionDoc } from '../folding/position-doc';

/** A stretch of days over which a party stood on one side. */
export interface PositionPeriod extends Pick<PositionDoc, 'track' | 'choice' | 'score' | 'label' | 'basis'> {
  readonly from: string | null;
  /** The first day on which it no longer held. */
  readonly to: string | null;
}

/**
 * The periods that have begun by `day`, as long as they last by then. What is stored changes with every entry that says
 * the same again; here it is one period, and its basis the entry that began it.
 */
export function periodsUntil(answers: readonly Answered<PositionDoc>[], day: string): PositionPeriod[] {
  const periods: PositionPeriod[] = [];
  for (const { from, to, doc } of answers) {
    if (from !== null && compareDays(from, day) > 0) break;
    const { track, choice, score, label, basis } = doc;
    const end = to !== null && compareDays(to, day) <= 0 ? to : null;
    const last = periods.at(-1);
    if (last && isSame(last, doc)) periods[periods.length - 1] = { ...last, to: end };
    else periods.push({ track, from, to: end, choice, score, label, basis });
  }
  return periods;
}

const isSame = (a: PositionPeriod, b: PositionDoc) =>
  a.choice?.code === b.choice?.code && a.score === b.score && a.label === b.label;
