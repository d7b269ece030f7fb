import type { Step } from '../../common/periods/step';

/** A stretch of time in the hands of one state. */
export interface Spell {
  /** Code of the state; null where nobody says whose hands. */
  readonly custodian: string | null;
  /** null: since when is not on record. */
  readonly from: Step | null;
  /** Sources dispute it. */
  readonly isReported: boolean;
  readonly regime: string | null;
  /** A release that sources dispute: a report, which does not end it. */
  readonly reportedRelease: Step | null;
  readonly end: { readonly step: Step; readonly how: SpellEnd } | null;
}

export type SpellEnd = 'released' | 'surrendered' | 'transferred' | 'passed on';

export const opened = (step: Step, custodian: string | null): Spell => ({
  custodian,
  from: step,
  isReported: isDisputed(step),
  regime: null,
  reportedRelease: null,
  end: null,
});

export const isDisputed = ({ data: { confidence } }: Step): boolean => confidence === 'disputed';
