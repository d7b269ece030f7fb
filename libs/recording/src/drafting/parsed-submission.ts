import { catalogue } from '@chancery/events';
import { ENTRY_ID, type EventFamily, type HistoricalDate, parseEdtf, Refusal } from '@chancery/kernel';
import { v7 as uuidv7 } from 'uuid';
import type { EventSubmission } from '../types';
import { refusedAt } from './refused-at';

/** A submission whose form is sound; whether history allows it is not yet asked. */
export interface ParsedSubmission {
  readonly submission: EventSubmission;
  /** Where it stands in the request, as a JSON pointer. */
  readonly at: string;
  readonly family: EventFamily;
  readonly occurred: HistoricalDate;
  readonly data: object & { readonly target?: string; readonly follows?: readonly string[] };
  /** The entry it makes or is about; null for registers. */
  readonly entryId: string | null;
}

/** Checks form only; `at` is where the submission stands in the request: `/events/<index>` in a batch. */
export function parseSubmission(submission: EventSubmission, at = ''): ParsedSubmission {
  return refusedAt(at, () => {
    const family = catalogue.familyOf(submission.type);
    const data = catalogue.parse(submission.type, submission.data) as ParsedSubmission['data'];
    const occurred = occurredOn(submission.occurredOn);
    return { submission, at, family, occurred, data, entryId: entryIdOf(submission, family, data) };
  });
}

function occurredOn(text: unknown): HistoricalDate {
  try {
    return parseEdtf(text as string);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new Refusal('INVALID_DATE', detail, [{ pointer: '/occurredOn', detail }]);
  }
}

function entryIdOf({ id }: EventSubmission, { kind }: EventFamily, { target }: ParsedSubmission['data']) {
  if (target !== undefined) return target;
  if (kind !== 'entry') return null;
  if (id !== undefined && !ENTRY_ID.test(id))
    throw new Refusal('INVALID_EVENT_DATA', `"${id}" cannot be an entry id.`, [
      {
        pointer: '/id',
        detail: 'use 3 to 120 lower-case letters, digits and hyphens, beginning with a letter or digit',
      },
    ]);
  return id ?? uuidv7();
}
