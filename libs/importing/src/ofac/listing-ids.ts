/** The list as events call it. */
export const LIST = 'OFAC SDN';

/** What a file showed of a party, compared with the file before it. */
export type StepKind = 'listed' | 'changed' | 'gone';

/** A step that the record holds, or could hold, of a party: told from its entry id alone. */
export interface Step {
  readonly entNum: string;
  readonly kind: StepKind;
  /** The day of the file. */
  readonly on: string;
}

/** `ofac-sdn-26995-listed-2021-07-07`. Never change it: what was imported is found again by it. */
export const stepId = ({ entNum, kind, on }: Step): string => `ofac-sdn-${entNum}-${kind}-${on}`;

const STEP_ID = /^ofac-sdn-(\d{1,10})-(listed|changed|gone)-(\d{4}-\d{2}-\d{2})$/;

export function stepOf(entryId: string): Step | null {
  const [, entNum, kind, on] = STEP_ID.exec(entryId) ?? [];
  return entNum && kind && on ? { entNum, kind: kind as StepKind, on } : null;
}
