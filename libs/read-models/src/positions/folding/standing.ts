import type { CodedProposition } from '@chancery/coding';
import type { Side } from '../stands/stand';

/** The latest entry that shows where a party stands, as far as what comes after depends on it. */
export interface Basis {
  readonly entryId: string;
  readonly position: number;
  readonly statedOn: string;
  /** The day it is reckoned by: the last it can have been stated; the first of one with an open end. */
  readonly day: string;
  readonly strength: CodedProposition['strength'];
  /** Sources dispute that it happened. */
  readonly disputed: boolean;
  /** What was done, in words; null for what was said. */
  readonly words: string | null;
}

/** Where a party stands on an issue once some marks have been taken in. */
export interface Standing {
  readonly basis: Basis;
  /** As the basis shows it, or as it became: a choice whose option has ended is given up. */
  readonly side: Side;
  /** Who or what decided it: the rule of the basis, or {@link OPTION_ENDED}. */
  readonly rule: string;
  /** Since when it has been on this side, as the entry dates it. */
  readonly since: string;
  /** Entries that show this side, oldest first, the latest {@link MOST_EVIDENCE}. */
  readonly evidence: readonly string[];
  /** How many entries said it again, counted up to {@link MOST_COUNTED}. */
  readonly reaffirmed: number;
  /** Entries against it that did not change it, or that it changed within {@link UNSETTLED_DAYS}. */
  readonly contradicting: readonly string[];
  /** Contested until the end of this day. */
  readonly contestedUntil: string | null;
  /** The day a government took over that has not said it again. */
  readonly inheritedOn: string | null;
  /** A recognition is open: it outranks what is merely said. */
  readonly recognition: boolean;
  readonly measures: OpenMeasures;
}

/** Measures taken and not lifted, each by a short name; `many` once there were more than can be told one by one. */
export type OpenMeasures = readonly string[] | 'many';

/** Rule of a side given up because its option is no longer to be had. */
export const OPTION_ENDED = 'option-ended';

/** So long two opposite stands leave it open where a party stands. */
export const UNSETTLED_DAYS = 30;
/** Ids kept of a list; the oldest are dropped. */
export const MOST_EVIDENCE = 20;
/** Counting ends here, so that what was said a thousand times is not written anew each time. */
export const MOST_COUNTED = 99;

export function latest(ids: readonly string[], id: string): readonly string[] {
  const others = ids.includes(id) ? ids.filter((other) => other !== id) : ids;
  const kept = others.length < MOST_EVIDENCE ? others.slice() : others.slice(1 - MOST_EVIDENCE);
  kept.push(id);
  return kept;
}
