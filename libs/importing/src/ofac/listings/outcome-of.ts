import type { EventSubmission } from '@chancery/recording';
import type { Outcome } from '../../import-report';

const OUTCOMES: Readonly<Record<string, Outcome>> = {
  ListingObserved: 'created',
  ListingChanged: 'changed',
  EventCorrected: 'changed',
  ListingGone: 'gone',
};

/** How a party counts for which these events are recorded; null where none of them is about its listing. */
export const outcomeOf = (submissions: readonly EventSubmission[]): Outcome | null =>
  submissions.map(({ type }) => OUTCOMES[type]).find((outcome) => outcome !== undefined) ?? null;
