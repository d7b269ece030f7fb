import type { ImportReport } from '../import-report';

/** What came of reading a list. `created` are parties that were new to it, `changed` those it says something else of. */
export interface OfacReport extends ImportReport {
  readonly listedOn: string;
  /** The list it was compared with; null for the first. */
  readonly previous: string | null;
  /** All records of the file, and those of the programmes asked for. */
  readonly records: number;
  readonly matched: number;
  /** Parties that the list before held and this one does not. */
  readonly gone: number;
  /** Programmes asked for of which the file holds nobody. */
  readonly unmatched: readonly string[];
  /** Parties among those matched that are joined to an actor by a number of theirs; the others were entered as new. */
  readonly joined: number;
  /** False when lines were rejected, or nothing matched: who is gone was not judged, and the list is not compared with. */
  readonly finished: boolean;
}
