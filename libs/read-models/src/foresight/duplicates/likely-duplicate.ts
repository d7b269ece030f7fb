/** An entry that may tell of what a new event tells. */
export interface LikelyDuplicate {
  readonly entryId: string;
  /** 0 to 1: how much it looks like the new event. */
  readonly score: number;
  /** One sentence: what the two have in common. */
  readonly reason: string;
  readonly type: string;
  readonly occurredOn: string;
  readonly summary: string;
}
