import type { Moment } from '../../moment/moment';
import { entriesIn } from './entries-in';

/** One answer at a moment, in the form in which two moments are compared. */
export interface Compared {
  /** The same at both moments when it is about the same. */
  readonly id: string;
  /** As it is answered; null where there was an answer before and there is none now. */
  readonly row: object | null;
  /** What it says, without what merely says it again: differs when things have changed. */
  readonly state: string;
  /** Everything that does not change by itself from day to day: differs when there is something new about it. */
  readonly text: string;
  /** Ids of the entries that it rests on. */
  readonly entries: readonly string[];
}

/** A question that is part of the state of a dispute at a moment. */
export interface StandingSource {
  /** Of the question and of its projection. */
  readonly name: string;
  /** Everything that stands. */
  rows(moment: Moment): Promise<readonly object[]>;
  /** null: part of the state, but what changes in it shows in other questions. */
  readonly compared: ComparedSource | null;
}

/** Answers in the form in which two moments are compared, by the keys of their question. */
export interface ComparedSource {
  /** Keys of which something may differ between two moments; null: any of them. */
  differing(one: Moment, other: Moment): Promise<readonly string[] | null>;
  /** Of these keys; null: of all. */
  at(moment: Moment, keys: readonly string[] | null): Promise<readonly Compared[]>;
}

/** Token of all of them, in the order in which they are answered. */
export const STANDING_SOURCES = Symbol('standing sources');

/** A row as it is compared by its id; `state` is what it says. */
export const comparedRow = (row: { readonly id: string }, state: unknown): Compared => ({
  id: row.id,
  row,
  state: JSON.stringify(state),
  text: JSON.stringify(row),
  entries: entriesIn(row),
});
