import type { Step } from '../periods/step';

/** A step as it is listed under what it is a step of. */
export interface StepEntry {
  readonly entryId: string;
  readonly position: number;
  readonly occurredOn: string;
  readonly type: string;
  readonly summary: string;
  readonly confidence: string | null;
}

export const stepEntry = ({ entryId, position, occurred, type, data }: Step): StepEntry => ({
  entryId,
  position,
  occurredOn: occurred.text,
  type,
  summary: data.summary,
  confidence: data.confidence ?? null,
});
