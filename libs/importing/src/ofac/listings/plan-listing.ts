import { canonicalJson, Refusal, today } from '@chancery/kernel';
import type { EventSubmission } from '@chancery/recording';
import { fileAmendmentId } from '../../import-ids';
import type { ListedParty } from '../reading/listed-party';
import type { ListReadNow } from './list-read-now';
import type { ListedHistory, RecordedStep } from './listed-history';
import { changed, observed, observedSummary } from './listing-events';

/** What a line of the list asks for, given the record; null when the record says so already. Throws what cannot follow. */
export function planListing(
  list: ListReadNow,
  party: ListedParty,
  history: ListedHistory,
  code: string,
): EventSubmission | null {
  const submission = nextStep(list, party, history, code);
  if (submission?.id !== undefined && history.retracted.has(submission.id)) return null;
  if (submission && (history.hasLater || !list.isLatest)) throw tooLate(list.on);
  return submission;
}

function nextStep(
  list: ListReadNow,
  party: ListedParty,
  { last }: ListedHistory,
  code: string,
): EventSubmission | null {
  if (!last) return observed(list, party, code);
  if (last.kind === 'gone') {
    if (last.on === list.on) throw readOtherwise(last, 'no longer holds it');
    return observed(list, party, code, last);
  }
  if (saysSo(last, party)) return null;
  return last.on < list.on ? changed(list, party, last) : corrected(list, party, last);
}

const saysSo = ({ asImported, asItStands }: RecordedStep, { listed }: ListedParty) =>
  [asImported, asItStands].some((said) => canonicalJson(said.listed ?? null) === canonicalJson(listed));

/** The same list was read before with other words: its file was mended. */
function corrected(
  list: ListReadNow,
  { listed, asked }: ListedParty,
  { entryId, kind, entry }: RecordedStep,
): EventSubmission {
  if (entry.byHand.has('listed'))
    throw new Refusal('INVALID_EVENT_DATA', `"${entryId}" was corrected by hand; a file does not overwrite that.`); // prettier-ignore
  const summary =
    kind === 'listed' && !entry.byHand.has('summary') ? observedSummary(list.on, listed, asked) : undefined;
  return {
    type: 'EventCorrected',
    occurredOn: today(),
    eventId: fileAmendmentId(list.dispute, entryId, entry.fileAmendments + 1),
    data: {
      target: entryId,
      fields: { listed, ...(summary !== undefined && { summary }) },
      reason: 'The file it was imported from has changed.',
    },
  };
}

export const readOtherwise = ({ entryId, on }: RecordedStep, what: string) =>
  new Refusal(
    'INVALID_EVENT_DATA',
    `An earlier reading of the list of ${on} says that it ${what}: retract "${entryId}" if that was wrong.`,
  );

export const tooLate = (on: string) =>
  new Refusal(
    'INVALID_EVENT_DATA',
    `The record has it otherwise, and later lists were compared with that: correct the entry by hand, or leave the list of ${on} as it was.`,
  );
