import type { EventDefinition, EventOf } from './event-definition';
import type { StreamName } from './stream-name';

/**
 * What the events of a family do to the timeline: `entry` makes an entry, `amendment` changes one that exists
 * (correction, retraction, link), `register` does neither (actors, issues, offices, codings).
 */
export type FamilyKind = 'entry' | 'amendment' | 'register';

/**
 * Event types that share one history, and the rules that history obeys.
 *
 * `refuse` and `anomalies` are asked with the events that precede the new one **in the world** (by date, then
 * by position), corrections already applied and retracted events already left out; so a late report of an
 * early step is judged against what had happened before it, not against what was typed before it.
 */
export interface EventFamily<State = any, Definition extends EventDefinition = any> {
  readonly name: string;
  readonly kind: FamilyKind;
  readonly description: string;
  readonly events: readonly Definition[];
  /** Which history an event belongs to; amendments belong to the stream of the entry they amend. */
  readonly stream: (event: EventOf<Definition>) => StreamName;
  readonly initialState: () => State;
  readonly evolve: (state: State, event: EventOf<Definition>) => State;
  /** Throws {@link HistoryForbids} when the event is impossible after that state. */
  readonly refuse: (state: State, event: EventOf<Definition>) => void;
  /** Codes of what is irregular, not impossible, e.g. `no-request`. */
  readonly anomalies: (state: State, event: EventOf<Definition>) => readonly string[];
}

export const defineFamily = <State, Definition extends EventDefinition>(
  family: EventFamily<State, Definition>,
): EventFamily<State, Definition> => family;

/** For families whose events stand alone: nothing is impossible, nothing irregular. */
export const withoutHistory = {
  initialState: (): null => null,
  evolve: (): null => null,
  refuse: (): void => undefined,
  anomalies: (): readonly string[] => [],
};
