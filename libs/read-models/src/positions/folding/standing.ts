import type { Side, Stand } from '../stands/stand';

/** Where a party stands on an issue once some marks have been taken in. */
export interface Standing {
  /** The latest entry that shows it, or by which it was given up; null before the first. */
  readonly basis: Stand | null;
  /** As the basis shows it, or as it became: a choice whose option has ended is given up. */
  readonly side: Side | null;
  /** Who or what decided it: the rule of the basis, or `option-ended`. */
  readonly rule: string | null;
  /** Since when it has been on this side, as the entry dates it. */
  readonly since: string | null;
  /** Entries that show this side, oldest first, capped; `reaffirmed` counts those after the first. */
  readonly evidence: readonly string[];
  readonly reaffirmed: number;
  /** Entries against it that did not change it, or that it changed within {@link UNSETTLED_DAYS}. */
  readonly contradicting: readonly string[];
  /** Contested until the end of this day. */
  readonly contestedUntil: string | null;
  /** The day a government took over that has not said it again. */
  readonly inheritedOn: string | null;
  /** The recognition that is open. */
  readonly recognition: Stand | null;
  /** Measures taken and not lifted, by stream. */
  readonly measures: ReadonlySet<string>;
}

export const NOWHERE: Standing = {
  basis: null,
  side: null,
  rule: null,
  since: null,
  evidence: [],
  reaffirmed: 0,
  contradicting: [],
  contestedUntil: null,
  inheritedOn: null,
  recognition: null,
  measures: new Set(),
};

/** So long two opposite stands leave it open where a party stands. */
export const UNSETTLED_DAYS = 30;
/** Ids kept of a list; the oldest are dropped. */
export const MOST_EVIDENCE = 20;

export const latest = (ids: readonly string[], id: string): readonly string[] =>
  [...ids.filter((other) => other !== id), id].slice(-MOST_EVIDENCE);
