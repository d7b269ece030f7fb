import { Query } from '@nestjs/cqrs';
import type { LikelyDuplicate } from './duplicates/likely-duplicate';
import type { ForeseenChange } from './effects/foreseen-change';

/** An event that was judged and not recorded. */
export interface PendingEvent {
  readonly id: string;
  readonly stream: string;
  readonly type: string;
  readonly schemaVersion: number;
  readonly entryId: string | null;
  readonly occurred: { readonly text: string; readonly from: string | null; readonly to: string | null };
  readonly data: object;
}

export interface Foresight {
  /** One list for each event, the most likely first. */
  readonly duplicates: readonly (readonly LikelyDuplicate[])[];
  /** What the events together would change, at most {@link MOST_CHANGES}. */
  readonly changes: readonly ForeseenChange[];
  /** How many changes there are beyond those. */
  readonly changesOmitted: number;
}

export const MOST_CHANGES = 200;

/** What would become of the answers if these events were recorded after `position`? Nothing is stored. */
export class ForeseeEvents extends Query<Foresight> {
  constructor(
    readonly dispute: string,
    readonly position: number,
    readonly events: readonly PendingEvent[],
  ) {
    super();
  }
}
