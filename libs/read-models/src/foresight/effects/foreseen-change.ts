import type { ChangeKind } from '../../common/standings/change-kind';

/** How one answer would differ over some days. */
export interface ForeseenChange {
  /** `positions`, `recognitions`, `measures`, `licences`, `cases`, `demands`. */
  readonly question: string;
  readonly id: string;
  readonly change: ChangeKind;
  /** The days over which it differs: the first, null since ever; the first on which it no longer does, null for good. */
  readonly from: string | null;
  readonly to: string | null;
  /** Whether today is among these days. */
  readonly now: boolean;
  /** As answered on the first of these days; null where there is no answer. */
  readonly before: object | null;
  readonly after: object | null;
}
