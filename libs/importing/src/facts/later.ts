import type { Proposed } from '../import-run';

/** What waits until every fact of the file has been read: ids only, so that a large file needs little memory. */
export interface Waiting {
  readonly line: number;
  readonly id: string;
  /** The facts it names. */
  readonly others: readonly string[];
  /** How the line was counted. */
  readonly counted: Proposed['outcome'];
}

/** By the id of the fact that waits. */
export interface Later {
  readonly links: Map<string, Waiting>;
  /** By `corrected_by`. */
  readonly corrections: Map<string, Waiting>;
}
