import type { EventStore } from '@chancery/event-store';
import type { PayloadRedactedData } from '@chancery/events';
import { Refusal } from '@chancery/kernel';
import type { DraftedEvent } from '../drafting/draft-events';
import type { ParsedSubmission } from '../drafting/parsed-submission';
import { refusedAt } from '../drafting/refused-at';
import type { Authorship, EventSubmission, RecordingAnswer } from '../types';

const REDACTION = 'PayloadRedacted';

/** Throws ROLE_MISSING where somebody else than an admin wants to have something erased. */
export function refuseErasing({ mayErase }: Authorship, submissions: readonly EventSubmission[]): void {
  if (mayErase || !submissions.some(({ type }) => type === REDACTION)) return;
  throw new Refusal(
    'ROLE_MISSING',
    `${REDACTION} erases personal values for ever: this needs the role admin.`,
  );
}

/** Has each redaction name the values that it erases; refuses one that would erase nothing. */
export function namingErased(
  store: EventStore,
  dispute: string,
  drafted: readonly DraftedEvent[],
  parsed: readonly ParsedSubmission[],
): Promise<readonly DraftedEvent[]> {
  const named = drafted.map(async (one, index) => {
    if (one.event.type !== REDACTION) return one;
    const data = one.event.data as PayloadRedactedData;
    const fields = await store.personal.readable(dispute, data.subject, data.target);
    if (fields.length === 0) refusedAt(parsed[index]!.at, () => refuseNothing(data));
    return { ...one, event: { ...one.event, data: { ...data, fields } } };
  });
  return Promise.all(named);
}

/**
 * Who records while somebody is being erased may come in front of a redaction that did not name it yet. The redactions
 * that are wanted then, so that nothing about them that was recorded before a redaction can be read behind it.
 */
export async function furtherRedactions(
  store: EventStore,
  dispute: string,
  submissions: readonly EventSubmission[],
  { events, dryRun }: RecordingAnswer,
): Promise<readonly EventSubmission[]> {
  const wanted: EventSubmission[] = [];
  for (const [index, { type, occurredOn, data }] of submissions.entries()) {
    if (type !== REDACTION || dryRun) continue;
    const { subject, target } = data as PayloadRedactedData;
    const left = await store.personal.readable(dispute, subject, target);
    if (left.some(({ position }) => position < events[index]!.position!))
      wanted.push({ type, occurredOn, data });
  }
  return wanted;
}

/** Throws what it is given, unless it says that somebody else erased it. */
export function unlessErased(error: unknown): void {
  if (!(error instanceof Refusal && error.code === 'NOTHING_TO_ERASE')) throw error;
}

function refuseNothing({ subject, target }: PayloadRedactedData): never {
  const where = target === undefined ? 'The record' : `The entry "${target}"`;
  const detail = `${where} holds no personal value about ${subject} that can still be read`;
  throw new Refusal(
    'NOTHING_TO_ERASE',
    `${detail}. Fields that are not marked personal are kept in the clear: they can be corrected, but not erased.`,
    [{ pointer: '/data/subject', detail }],
  );
}
