import { daysBetween, withParents } from '@chancery/kernel';
import { listed } from './listed';
import type { Telling } from './telling';

/** Events further apart than this are not taken for one. */
export const NEAR_DAYS = 7;

const WEIGHTS = { day: 0.15, type: 0.1, actors: 0.2, others: 0.15, words: 0.4 } as const;
/** One report may tell of several events, but seldom of two that are alike. */
const SAME_SOURCE = 0.15;

export interface Likeness {
  readonly score: number;
  readonly reason: string;
}

/** How much two events look like one, 0 to 1, and why. */
export function likeness(a: Telling, b: Telling): Likeness {
  const days = daysApart(a, b);
  const parties = sharedParties(a, b);
  const sameSource = a.urls.some((url) => b.urls.includes(url));
  const parts = {
    day: Math.max(0, 1 - days / (NEAR_DAYS + 1)),
    type: Number(a.type === b.type),
    actors: overlap(widened(a.actors), widened(b.actors)),
    others: overlap(widened(a.others), widened(b.others)),
    words: overlap(words(a.summary), words(b.summary)),
  };
  const sum = Object.entries(WEIGHTS).reduce(
    (total, [part, weight]) => total + weight * parts[part as keyof typeof WEIGHTS],
    0,
  );
  const score = Math.min(1, sum + (sameSource ? SAME_SOURCE : 0));
  return {
    score: Math.round(score * 100) / 100,
    reason: reasonOf({ a, b, days, parties, parts, sameSource }),
  };
}

interface Compared {
  readonly a: Telling;
  readonly b: Telling;
  readonly days: number;
  readonly parties: readonly string[];
  readonly parts: { readonly words: number };
  readonly sameSource: boolean;
}

function reasonOf({ a, b, days, parties, parts, sameSource }: Compared): string {
  const when = days === 0 ? 'the dates agree' : `${days} ${days === 1 ? 'day' : 'days'} apart`;
  const reasons = [
    a.type === b.type ? `both are ${b.type}` : `${b.type} is of the same family`,
    ...(parties.length > 0 ? [`both name ${listed(parties)}`] : []),
    when,
    ...(sameSource ? ['they cite the same source'] : []),
    ...(parts.words >= 0.5 ? ['their summaries are much alike'] : []),
  ];
  const sentence = `${reasons.join(', ')}.`;
  return sentence[0]!.toUpperCase() + sentence.slice(1);
}

/** 0 where they may have been on one day. */
export function daysApart(a: Pick<Telling, 'from' | 'to'>, b: Pick<Telling, 'from' | 'to'>): number {
  if (a.to !== null && b.from !== null && a.to < b.from) return daysBetween(a.to, b.from);
  if (b.to !== null && a.from !== null && b.to < a.from) return daysBetween(b.to, a.from);
  return 0;
}

const sharedParties = (a: Telling, b: Telling) => {
  const theirs = new Set([...b.actors, ...b.others]);
  return [...new Set([...a.actors, ...a.others])].filter((code) => theirs.has(code));
};

/** A ministry and its state are half the same. */
const widened = (codes: readonly string[]) => new Set(codes.flatMap(withParents));

const words = (text: string) =>
  new Set(
    text
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]{3,}/gu) ?? [],
  );

/** Sørensen-Dice: 1 where both are the same, 0 where they have nothing in common; two empty ones say nothing. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0.5;
  const common = [...a].filter((one) => b.has(one)).length;
  return (2 * common) / (a.size + b.size);
}
