import { Refusal } from '@chancery/kernel';
import type { RecordedLists } from './recorded-lists';

/** Where a list stands among those that were read for the same programmes. */
export interface Place {
  readonly on: string;
  /** The day of the list before it; null for the first. */
  readonly previous: string | null;
  /** An older list can be compared again, but adds nothing: later ones were compared with it. */
  readonly isLatest: boolean;
  /** It was read to its end before. */
  readonly isRead: boolean;
}

/** Refuses a list that is older than one already read and was not read in its turn, or whose predecessor is unfinished. */
export function placeInSeries({ reads, unfinished }: RecordedLists, selection: string, on: string): Place {
  const begun = unfinished.find((day) => day !== on);
  if (begun !== undefined)
    throw new Refusal(
      'HISTORY_FORBIDS',
      `The list of ${begun} was begun and not finished: import it to its end first, then that of ${on}.`,
    );
  const days = reads.filter((read) => read.selection === selection).map((read) => read.on);
  const latest = days.toSorted().at(-1) ?? '';
  const isRead = days.includes(on);
  if (on < latest && !isRead)
    throw new Refusal(
      'HISTORY_FORBIDS',
      `The list of ${on} is older than that of ${latest}, which is on record: import lists from the oldest to the newest, as each is compared with the one before it.`,
    );
  const previous = days.filter((day) => day < on).toSorted().at(-1) ?? null; // prettier-ignore
  return { on, previous, isLatest: on >= latest, isRead };
}
