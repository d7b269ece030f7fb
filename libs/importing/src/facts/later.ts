import type { Outcome } from '../import-report';

/** What waits until every fact of the file has been read: ids only, so that a large file needs little memory. */
export interface Waiting {
  readonly line: number;
  readonly id: string;
  /** The facts it names. */
  readonly others: readonly string[];
  /** How the line was counted. */
  readonly counted: Outcome;
}

export interface Later {
  readonly links: Waiting[];
  /** By `corrected_by`. */
  readonly corrections: Waiting[];
}
