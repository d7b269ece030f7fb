import type { Step } from '../common/periods/step';
import type { CaseKind } from '../common/proceedings/persons';
import type { CaseStatus } from './case-status';

/** One turn of a case: what it came to, and by which entry. */
export interface Turn {
  readonly status: CaseStatus;
  /** In words, as the sentence tells it: "granted by a court". */
  readonly words: string;
  readonly step: Step;
}

export interface Anomaly {
  readonly code: string;
  readonly entryId: string;
}

/** What cases of every kind have in common. */
export interface Case {
  readonly kind: CaseKind;
  /** Told from the other cases of the person; readable. */
  readonly id: string;
  /** Codes of the states that have to do with it, in order of appearance. */
  readonly states: readonly string[];
  readonly status: CaseStatus;
  readonly turns: readonly Turn[];
  readonly steps: readonly Step[];
  readonly anomalies: readonly Anomaly[];
}

export const withStep = <C extends Case>(before: C, step: Step): C => ({
  ...before,
  steps: [...before.steps, step].slice(-MOST_STEPS),
});
export const MOST_STEPS = 30;

/** Codes of what is irregular though it happened. */
export const flags = ({ entryId }: Step, ...codes: readonly (string | false)[]): Anomaly[] =>
  codes.filter((code) => code !== false).map((code) => ({ code, entryId }));

export const replaced = <C>(all: readonly C[], before: C | undefined, after: C): readonly C[] =>
  before === undefined ? [...all, after] : all.map((one) => (one === before ? after : one));
