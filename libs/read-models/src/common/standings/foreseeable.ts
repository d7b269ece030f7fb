import type { Question } from '../periods/question';
import type { Compared } from './standing-source';

/** A question of which can be told beforehand how events would change its answers. */
export interface Foreseeable {
  readonly question: Question;
  /** What the stored answer of a key says on a day, as two answers are compared. */
  readonly answersIn: (answer: {
    readonly key: string;
    readonly doc: any;
    readonly day: string;
  }) => readonly Compared[];
}

/** Token of all of them, in the order in which they are answered. */
export const FORESEEABLE = Symbol('foreseeable questions');
