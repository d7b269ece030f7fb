import type { Moment } from '../../moment/moment';

/** One answer at a moment, in the form in which two moments are compared. */
export interface Compared {
  /** The same at both moments when it is about the same. */
  readonly id: string;
  /** As it is answered. */
  readonly row: object;
  /** What it says, without what merely says it again: differs when things have changed. */
  readonly state: string;
  /** Everything that does not change by itself from day to day: differs when there is something new about it. */
  readonly text: string;
}

/** A question that is part of the state of a dispute at a moment. */
export interface StandingSource<Row extends object = object> {
  /** Of the question and of its projection. */
  readonly name: string;
  /** Its whole answer. */
  rows(moment: Moment): Promise<readonly Row[]>;
  /** null: part of the state, but what changes in it shows in other questions. */
  readonly compared: ((rows: readonly Row[]) => readonly Compared[]) | null;
}

/** Token of all of them, in the order in which they are answered. */
export const STANDING_SOURCES = Symbol('standing sources');

/** Rows that are compared by their id: `state` picks what they say. */
export const comparedBy =
  <Row extends { readonly id: string }>(state: (row: Row) => unknown) =>
  (rows: readonly Row[]): Compared[] =>
    rows.map((row) => ({ id: row.id, row, state: JSON.stringify(state(row)), text: JSON.stringify(row) }));
