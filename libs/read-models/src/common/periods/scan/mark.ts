import { compareDays } from '@chancery/kernel';
import type { Certainty } from '../certainty';
import type { Step } from '../step';

/** Before every day. */
export const SINCE_EVER = '';

/** A day on which the registers alone may change an answer: a government takes over, an option ends. */
export interface Boundary {
  readonly day: string;
  readonly kind: string;
  readonly of?: string;
}

/** What an answer is made of, taken in one after the other. */
export type Mark = { readonly step: Step } | { readonly boundary: Boundary };

/** The first day on which a mark can have happened. */
export const firstDay = (mark: Mark): string =>
  'step' in mark ? (mark.step.occurred.from ?? SINCE_EVER) : mark.boundary.day;

/** Its last day. An end that is open counts as the beginning: what is dated "from January on" was so in January. */
export const lastDay = (mark: Mark): string =>
  'step' in mark ? (mark.step.occurred.to ?? firstDay(mark)) : mark.boundary.day;

/** The day from which a mark counts; null where it never does for certain. */
export function countsFrom(mark: Mark, certainty: Certainty): string | null {
  if (certainty === 'possible' || 'boundary' in mark) return firstDay(mark);
  return mark.step.occurred.to;
}

/**
 * The order in which marks decide, the last one standing: by last day, then first day; on one day the registers come
 * first, then what is less sure, then what was recorded earlier.
 */
export const inOrderOfDecision = (a: Mark, b: Mark): number =>
  compareDays(lastDay(a), lastDay(b)) ||
  compareDays(firstDay(a), firstDay(b)) ||
  sureness(a) - sureness(b) ||
  positionOf(a) - positionOf(b);

const SURENESS = { disputed: 1, 'single-source': 2, confirmed: 3 } as const;

/** Where nothing is said an entry is as sure as one with a single source. */
const sureness = (mark: Mark): number =>
  'step' in mark ? SURENESS[mark.step.data.confidence ?? 'single-source'] : 0;
const positionOf = (mark: Mark): number => ('step' in mark ? mark.step.position : 0);
