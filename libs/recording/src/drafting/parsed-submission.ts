import { catalogue } from '@chancery/events';
import {
  ENTRY_ID,
  type EventFamily,
  type FieldError,
  type HistoricalDate,
  parseEdtf,
  Refusal,
} from '@chancery/kernel';
import { v7 as uuidv7 } from 'uuid';
import type { EventSubmission } from '../types';

/** A submission whose form is sound; whether history allows it is not yet asked. */
export interface ParsedSubmission {
  readonly submission: EventSubmission;
  readonly family: EventFamily;
  readonly occurred: HistoricalDate;
  readonly data: object & { readonly target?: string; readonly follows?: readonly string[] };
  /** The entry it makes or is about; null for registers. */
  readonly entryId: string | null;
}

/** Checks form only; pointers of a batch begin with `/events/<index>`. */
export function parseSubmission(submission: EventSubmission, prefix = ''): ParsedSubmission {
  try {
    const family = catalogue.familyOf(submission.type);
    const data = catalogue.parse(submission.type, submission.data) as ParsedSubmission['data'];
    const occurred = occurredOn(submission.occurredOn);
    return { submission, family, occurred, data, entryId: entryIdOf(submission, family, data) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(error.code, error.message, error.errors.map(under(prefix)), { cause: error });
  }
}

const under =
  (prefix: string) =>
  ({ pointer, detail }: FieldError): FieldError => ({ pointer: `${prefix}${pointer}`, detail });

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
