import type { Registers } from '../../attribution/registers';
import type { Boundary, Mark } from './mark';

/** The key that is folded, and who speaks for whom. */
export interface About {
  readonly key: string;
  readonly registers: Registers;
}

/**
 * A fold that takes one mark after the other in the order of decision, and whose answer holds everything it remembers:
 * so it can go on from any answer, and need not go on where it comes to the same answer as before. However long the
 * history of a key is, a change costs no more than what it changes.
 */
export interface Scan<State = any, Doc extends object = any> {
  /** Where it begins; the only state that has no answer. */
  readonly start: State;
  readonly boundaries: (about: About) => readonly Boundary[];
  readonly next: (state: State, mark: Mark, about: About) => State;
  /** The answer, without what depends on the day that is asked for; null for `start`. */
  readonly write: (state: State, about: About) => Doc | null;
  /** The state out of its answer: `read(write(state))` is `state`. */
  readonly read: (doc: Doc) => State;
  readonly tagsOf: (doc: Doc) => readonly string[];
}
