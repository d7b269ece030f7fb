import { Refusal } from '@chancery/kernel';

/** Where a page of the log begins, and the state of the record that all its pages show. */
export interface LogPlace {
  readonly dispute: string;
  readonly after: number;
  readonly upTo: number;
}

const FORM = /^([a-z0-9-]+) (\d{1,15}) (\d{1,15})$/;

export const logCursor = ({ dispute, after, upTo }: LogPlace): string =>
  Buffer.from(`${dispute} ${after} ${upTo}`).toString('base64url');

/** Throws INVALID_CURSOR for what is no cursor, or one of another list. */
export function readLogCursor(cursor: string, dispute: string): LogPlace {
  const [, of, after, upTo] = FORM.exec(Buffer.from(cursor, 'base64url').toString('latin1')) ?? [];
  const place = { dispute, after: Number(after), upTo: Number(upTo) };
  // A cursor has one spelling: base64url reads sloppy ones as well.
  if (of === dispute && place.after <= place.upTo && logCursor(place) === cursor) return place;
  throw new Refusal('INVALID_CURSOR', 'The cursor is not one of this list.', [
    { pointer: 'cursor', detail: 'use page.next of the answer before, or leave it out' },
  ]);
}
