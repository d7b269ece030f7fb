export interface ChangesRow {
  readonly from: string;
  readonly to: string;
  /** The other clock: what was published by then. */
  readonly knownFrom?: string;
  readonly knownTo?: string;
  readonly lists: readonly Change[];
}

export interface Change {
  /** What changed, in a reader's words. */
  readonly what: string;
  /** One of these entries is named as its cause. */
  readonly causedBy: readonly string[];
  readonly reason: 'world' | 'knowledge';
  /** What the row as JSON must say before and after, where it is certain. */
  readonly before?: RegExp;
  readonly after?: RegExp;
}
