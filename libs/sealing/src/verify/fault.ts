/** What is wrong with a record, and where it begins to be wrong. */
export interface Fault {
  /** The first position that is wrong, or may be: everything before it is as it was recorded. */
  readonly position: number;
  /** Names the position, or the span in which it lies; reads well after "venezuela: ". */
  readonly sentence: string;
}

/** Thrown where checking cannot go on; caught where the record is verified. */
export class FaultFound extends Error {
  constructor(readonly fault: Fault) {
    super(fault.sentence);
  }
}

export const found = (position: number, sentence: string): FaultFound =>
  new FaultFound({ position, sentence });

export const span = (first: number, last: number): string =>
  first === last ? `position ${first}` : `a position from ${first} to ${last}`;
