import type { Issue } from '@chancery/coding';
import { compareDays, parseEdtf, type HistoricalDate } from '@chancery/kernel';
import { dayAfter } from '../../common/days';
import type { Certainty } from '../../common/periods/question';
import type { Stand } from '../stands/stand';

/** Something that can change where a party stands, and the day from which it counts. */
export type Mark =
  | { readonly kind: 'stand'; readonly day: string; readonly stand: Stand }
  /** Another government takes over; what the one before stood for is inherited until it is said again. */
  | { readonly kind: 'government'; readonly day: string }
  /** An option is no longer to be had: nobody claims the office any more. */
  | { readonly kind: 'option-ends'; readonly day: string; readonly option: string };

/** Before every day. */
export const SINCE_EVER = '';

export function standMark(stand: Stand, certainty: Certainty): Mark[] {
  const { from, to } = stand.step.occurred;
  if (certainty === 'possible') return [{ kind: 'stand', day: from ?? SINCE_EVER, stand }];
  return to === null ? [] : [{ kind: 'stand', day: to, stand }];
}

export const governmentMarks = (days: readonly string[]): Mark[] =>
  days.map((day) => ({ kind: 'government', day }));

/** An imprecise end counts only once its whole span has passed. */
export function optionMarks({ kind, options = [] }: Issue): Mark[] {
  if (kind !== 'choice') return [];
  return options.flatMap(({ id, to }) => {
    const last = to ? parseEdtf(to).to : null;
    return last ? [{ kind: 'option-ends' as const, day: dayAfter(last, 1), option: id }] : [];
  });
}

/**
 * The order in which marks decide, the last one standing: by last day, then first day; on one day the world comes
 * first, then what is less sure, then what was recorded earlier. An end that is open counts as its beginning: what is
 * dated "from January on" was taken in January.
 */
export const inOrderOfDecision = (a: Mark, b: Mark): number =>
  compareDays(lastDay(a), lastDay(b)) ||
  compareDays(firstDay(a), firstDay(b)) ||
  sureness(a) - sureness(b) ||
  positionOf(a) - positionOf(b);

const datesOf = (mark: Mark): Pick<HistoricalDate, 'from' | 'to'> =>
  mark.kind === 'stand' ? mark.stand.step.occurred : { from: mark.day, to: mark.day };

const firstDay = (mark: Mark) => datesOf(mark).from ?? SINCE_EVER;
const lastDay = (mark: Mark) => datesOf(mark).to ?? firstDay(mark);

const SURENESS = { disputed: 1, 'single-source': 2, confirmed: 3 } as const;

/** Where nothing is said an entry is as sure as one with a single source. */
const sureness = (mark: Mark) =>
  mark.kind === 'stand' ? SURENESS[mark.stand.step.data.confidence ?? 'single-source'] : 0;
const positionOf = (mark: Mark) => (mark.kind === 'stand' ? mark.stand.step.position : 0);
