export interface TorturePlan {
  readonly seed: number;
  readonly cycles: number;
  /** Requests that are acknowledged over all kill cycles, at least. */
  readonly appends: number;
  /** Events that are backed up and restored, at least. */
  readonly events: number;
}

export interface TortureReport {
  readonly clean: boolean;
  /** For people; several lines. */
  readonly figures: string;
}

/** One way of torturing. It makes what it needs, and clears it away. */
export type Torture = (plan: TorturePlan) => Promise<TortureReport>;
