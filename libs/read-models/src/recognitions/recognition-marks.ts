import type { Issue } from '@chancery/coding';
import { compareDays, parseEdtf } from '@chancery/kernel';
import { dayAfter } from '../common/days';
import type { Certainty } from '../common/periods/question';
import { countsFrom, SINCE_EVER } from '../common/rows/day-by-day';
import type { RecognitionAct } from './recognition-acts';

/** Something that can change whom a party recognises, and the day from which it counts. */
export type RecognitionMark =
  | { readonly kind: 'act'; readonly day: string; readonly act: RecognitionAct }
  /** The claim to the office has ended: nobody can be recognised by it any more. */
  | { readonly kind: 'claim-ends'; readonly day: string; readonly holder: string };

export function actMarks(acts: readonly RecognitionAct[], certainty: Certainty): RecognitionMark[] {
  return acts.flatMap((act) => {
    const day = countsFrom(act.step, certainty);
    return day === undefined ? [] : [{ kind: 'act' as const, day, act }];
  });
}

/** A claim is held until the end of its last day. */
export const claimMarks = ({ options = [] }: Pick<Issue, 'options'>): RecognitionMark[] =>
  options.flatMap(({ id, to }) => {
    const last = to ? parseEdtf(to).to : null;
    return last ? [{ kind: 'claim-ends' as const, day: dayAfter(last, 1), holder: id }] : [];
  });

/**
 * The last one decides: by last day, then by first day; on one day the end of a claim comes first, then what is less
 * sure, then what was recorded earlier. As for positions, with which recognitions must agree.
 */
export const inOrderOfDecision = (a: RecognitionMark, b: RecognitionMark): number =>
  compareDays(lastDay(a), lastDay(b)) ||
  compareDays(firstDay(a), firstDay(b)) ||
  sureness(a) - sureness(b) ||
  positionOf(a) - positionOf(b);

const firstDay = (mark: RecognitionMark) =>
  mark.kind === 'act' ? (mark.act.step.occurred.from ?? SINCE_EVER) : mark.day;
const lastDay = (mark: RecognitionMark) =>
  (mark.kind === 'act' ? mark.act.step.occurred.to : null) ?? firstDay(mark);

const SURENESS = { disputed: 1, 'single-source': 2, confirmed: 3 } as const;

/** Where nothing is said an entry is as sure as one with a single source. */
const sureness = (mark: RecognitionMark) =>
  mark.kind === 'act' ? SURENESS[mark.act.step.data.confidence ?? 'single-source'] : 0;
const positionOf = (mark: RecognitionMark) => (mark.kind === 'act' ? mark.act.step.position : 0);
