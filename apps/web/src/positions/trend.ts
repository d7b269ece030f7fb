import { dayOf, numberOf } from '../address/days';
import { type StandKind, standOf } from '../common/stand';
import type { Issue, Position } from './use-positions';

export interface Side {
  readonly kind: StandKind;
  readonly label: string;
}

export interface Trend {
  /** In the order in which they are piled up, the same on every day. */
  readonly sides: readonly Side[];
  readonly days: readonly { readonly day: string; readonly counts: readonly number[] }[];
}

/** So many days, evenly, the last of them included. */
export function daysBetween(first: string, last: string, count: number): readonly string[] {
  const [from, until] = [numberOf(first), numberOf(last)];
  const step = Math.max(1, (until - from) / (count - 1));
  const days = Array.from({ length: count }, (_, i) => dayOf(Math.round(until - i * step)));
  return days.filter((day) => day >= first).toReversed();
}

export interface Answer {
  readonly day: string;
  readonly positions: readonly Position[];
}

/** How many parties were on each side in words, day by day. */
export function trendOf(answers: readonly Answer[], issue: Issue): Trend {
  const sides = sidesOf(
    answers.flatMap(({ positions }) => positions),
    issue,
  );
  const days = answers.map(({ day, positions }) => ({
    day,
    counts: sides.map(({ kind }) => positions.filter((one) => standOf(one, issue.options) === kind).length),
  }));
  return { sides, days };
}

const ORDER: readonly StandKind[] = ['for', 'choice-1', 'choice-2', 'choice-3', 'choice-4', 'choice-5', 'choice-6', 'neutral', 'none', 'against', 'withdrawn']; // prettier-ignore

/** A side that has several wordings (wants, seeks …) goes by its kind; an option by what it is called. */
export function sidesOf(positions: readonly Position[], { options }: Issue): readonly Side[] {
  const labels = new Map<StandKind, string>();
  for (const position of positions) {
    const kind = standOf(position, options);
    const option = options.find(({ id }) => id === position.choice?.code);
    labels.set(kind, position.choice ? (option?.label ?? position.label) : '');
  }
  return ORDER.filter((kind) => labels.has(kind)).map((kind) => ({ kind, label: labels.get(kind)! }));
}
