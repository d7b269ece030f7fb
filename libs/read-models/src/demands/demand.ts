import type { Step } from '../common/periods/step';
import type { Asked } from './asked';
import type { DemandObject } from './demand-object';

export const DEMAND_STATUSES = ['open', 'met', 'withdrawn', 'lapsed'] as const;
export type DemandStatus = (typeof DEMAND_STATUSES)[number];

/** What one party asks of another, however often it says so, until it is met or falls away. */
export interface Demand {
  readonly id: string;
  readonly actor: string;
  readonly addressee: string;
  readonly object: DemandObject;
  readonly rule: string;
  /** The entry that first asked. */
  readonly first: Step;
  readonly lastAsked: Step;
  /** Entries that ask for it, oldest first, capped; `restated` counts those after the first. */
  readonly evidence: readonly string[];
  readonly restated: number;
  /** Of what was asked for, what has come about so far. */
  readonly done: readonly string[];
  readonly status: DemandStatus;
  readonly ended: Step | null;
}

const MOST_EVIDENCE = 20;

export const asking = (id: string, { actor, addressee, object, rule }: Asked, step: Step): Demand => ({
  id,
  actor,
  addressee,
  object,
  rule,
  first: step,
  lastAsked: step,
  evidence: [step.entryId],
  restated: 0,
  done: [],
  status: 'open',
  ended: null,
});

/** Asked again, perhaps for more persons than before. */
export const askedAgain = (before: Demand, { object }: Asked, step: Step): Demand => ({
  ...before,
  object: { ...before.object, codes: [...new Set([...before.object.codes, ...object.codes])] },
  lastAsked: step,
  evidence: [...before.evidence.filter((id) => id !== step.entryId), step.entryId].slice(-MOST_EVIDENCE),
  restated: before.restated + 1,
});

export const ended = (before: Demand, status: DemandStatus, step: Step): Demand => ({
  ...before,
  status,
  ended: step,
});
