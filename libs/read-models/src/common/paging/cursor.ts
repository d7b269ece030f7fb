import { createHash } from 'node:crypto';
import { Refusal } from '@chancery/kernel';

/** Where a page ended and for which moment: everything the next page needs to be of the same state of knowledge. */
export interface Cursor {
  readonly position: number;
  readonly asOf: string;
  /** Under `knowledge=published`. */
  readonly publishedUpTo: string | null;
  /** Sort key of the last row given. */
  readonly after: readonly string[];
}

/** `question`: whatever must be the same on every page, such as filters and order. */
export function writeCursor({ position, asOf, publishedUpTo, after }: Cursor, question: unknown): string {
  const content = JSON.stringify([position, asOf, publishedUpTo, after]);
  return Buffer.from(`${fingerprint(content, question)}${content}`).toString('base64url');
}

/** Throws INVALID_CURSOR when it was changed, or was given for another question. */
export function readCursor(text: string, question: unknown): Cursor {
  const decoded = Buffer.from(text, 'base64url').toString('utf8');
  const content = decoded.slice(FINGERPRINT);
  const genuine =
    Buffer.from(decoded).toString('base64url') === text &&
    decoded.slice(0, FINGERPRINT) === fingerprint(content, question);
  if (!genuine) throw invalidCursor('It is not one this question was answered with: start again without it.');
  const [position, asOf, publishedUpTo, after] = JSON.parse(content) as [
    number,
    string,
    string | null,
    string[],
  ];
  return { position, asOf, publishedUpTo, after };
}

export const invalidCursor = (detail: string) =>
  new Refusal('INVALID_CURSOR', `cursor: ${detail}`, [{ pointer: 'cursor', detail }]);

const FINGERPRINT = 16;

/** Against mistakes, not against forgery: there is nothing to gain by making up a cursor. */
const fingerprint = (content: string, question: unknown) =>
  createHash('sha256')
    .update(JSON.stringify(question))
    .update('\n')
    .update(content)
    .digest('base64url')
    .slice(0, FINGERPRINT);
