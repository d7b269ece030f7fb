import type { Registers } from '../attribution/registers';
import type { Certainty } from './certainty';
import type { Scan } from './scan/scan';
import type { Step } from './step';

export type { Certainty };

/** What is true of a key over the days from `from` until the day before `to`, at one state of knowledge. */
export interface Period {
  /** null: since ever. */
  readonly from: string | null;
  /** null: until further notice. */
  readonly to: string | null;
  /** The answer, without what depends on the day that is asked for. */
  readonly doc: object;
  /** What it can be filtered by, as `kind:value`. */
  readonly tags: readonly string[];
}

/** What a fold is asked: the periods of one key. */
export interface FoldRequest {
  readonly key: string;
  /** Those of the key, in the order of {@link inWorldOrder}; where the memory goes back before `since`, from that day on. */
  readonly steps: readonly Step[];
  readonly certainty: Certainty;
  readonly registers: Registers;
  /** Periods that end before this day need not be answered; null: all are wanted. */
  readonly since: string | null;
  /** From the last time; what counts before `since` is what it was then. */
  readonly memory?: FoldMemory | undefined;
}

/** What a fold of one key at one certainty keeps until it folds again, so that it need not begin from nothing. */
export interface FoldMemory {
  /** The days it has gone through, in their order, with whatever the fold keeps of each. */
  days: readonly { readonly day: string }[];
}

/** A question about the world that has one answer for each key on each day: where A stands on I, who holds P. */
export interface Question {
  /** `positions`: the name of the projection and, with `rm_`, of its tables. */
  readonly name: string;
  /** Raise it when keys or folds change; the tables are then rebuilt. */
  readonly version: number;
  /** Fields of an entry's data that keys or folds read; nothing else of it is kept. */
  readonly keeps: readonly string[];
  /** False where no change of a register could ever give the entry a key; it is then not kept at all. */
  readonly concerns: (step: Step) => boolean;
  /** Issues on whose definition every answer depends, whether or not an entry is about them. */
  readonly issues?: readonly string[];
  /** Which keys the step bears on, given the registers as then known. */
  readonly keysOf: (step: Step, registers: Registers) => readonly string[];
  /**
   * Periods in the order of the world, without overlap. Pure, and blind to the future: what is true on a day depends
   * only on steps that count by then (`possible`: whose first day has come, `certain`: whose last day has come).
   */
  readonly fold: (request: FoldRequest) => readonly Period[];
  /** The same fold one step at a time, for keys that may have many: then only what changes is folded again. */
  readonly scan?: Scan;
}
