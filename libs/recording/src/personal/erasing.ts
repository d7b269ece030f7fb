import type { EventStore } from '@chancery/event-store';
import type { PayloadRedactedData } from '@chancery/events';
import { Refusal } from '@chancery/kernel';
import type { DraftedEvent } from '../drafting/draft-events';
import type { ParsedSubmission } from '../drafting/parsed-submission';
import { refusedAt } from '../drafting/refused-at';
import type { Authorship, EventSubmission } from '../types';

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

function refuseNothing({ subject, target }: PayloadRedactedData): never {
  const where = target === undefined ? 'The record' : `The entry "${target}"`;
  const detail = `${where} holds no personal value about ${subject} that can still be read`;
  throw new Refusal(
    'NOTHING_TO_ERASE',
    `${detail}. Fields that are not marked personal are kept in the clear: they can be corrected, but not erased.`,
    [{ pointer: '/data/subject', detail }],
  );
}
