import type { Place } from '../recorded/place-in-series';

/** The list that is being read. */
export interface ListReadNow extends Place {
  readonly dispute: string;
  readonly file: string;
  /** Questions of the dispute that its listings bear on. */
  readonly issues: readonly string[];
}
