import type { EventSubmission } from '@chancery/recording';
import { programmeName } from '../programmes/programme-name';
import type { Selection } from '../programmes/selection';
import type { ListReadNow } from './list-read-now';
import type { ListedHistory, RecordedStep } from './listed-history';
import { gone } from './listing-events';
import { readOtherwise, tooLate } from './plan-listing';

/**
 * What the absence of a party from the list asks for; null when it was not on the list before, or not under a programme
 * that is asked for. `elsewhere` are the programmes under which the list holds it all the same.
 */
export function planGone(
  list: ListReadNow,
  selection: Selection,
  { last, hasLater, retracted }: ListedHistory,
  elsewhere: readonly string[],
): EventSubmission | null {
  if (!last || last.kind === 'gone' || !isMissing(last, selection, elsewhere)) return null;
  if (last.on === list.on) throw readOtherwise(last, 'holds it');
  const submission = gone(list, last, elsewhere);
  if (retracted.has(submission.id!)) return null;
  if (!list.isLatest) throw tooLate(list.on);
  return hasLater ? null : submission;
}

/** It was listed under what is asked for, and the list does not hold it under its programme any more. */
function isMissing(
  { asItStands: { listed, programme } }: RecordedStep,
  selection: Selection,
  elsewhere: readonly string[],
): boolean {
  const wasAskedFor = selection.askedOf(listed?.programmes ?? []).length > 0;
  return wasAskedFor && !elsewhere.some((tag) => programmeName(tag) === programme);
}
