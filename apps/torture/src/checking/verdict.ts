/** How often each thing happened that must never happen. */
export interface Verdict {
  /** Acknowledged and not stored where it was said to be. */
  readonly lost: number;
  /** Asked once and stored twice. */
  readonly doubled: number;
  /** A client's later event in front of its earlier one. */
  readonly outOfOrder: number;
  /** Positions, or versions of a stream, that are missing or occur twice. */
  readonly gaps: number;
  /** Stored although it was refused, or although nobody asked for it. */
  readonly uncalledFor: number;
  /** A time that runs backwards as positions rise. */
  readonly backwards: number;
  /** A body or column that does not give the hash stored with it. */
  readonly altered: number;
  /** What had been there before and is another event now, or none. */
  readonly rewritten: number;
  /** Checkpoints that were signed and are not over these events. */
  readonly unfounded: number;
}

export const isClean = (verdict: object): boolean => Object.values(verdict).every((count) => count === 0);

export const wordsOf = (verdict: object): string =>
  Object.entries(verdict)
    .map(([what, count]) => `${count} ${what.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}`)
    .join(', ');
