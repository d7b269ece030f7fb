import { Refusal } from '@chancery/kernel';
import { createHash } from 'node:crypto';

/** The rows still to come, newest first: those after `after`, up to `upTo`, of the record as it stood at `head`. */
export interface AuditPlace {
  readonly after: number;
  readonly upTo: number;
  readonly head: number;
}

const FORM = /^(\d{1,15})\.(\d{1,15})\.(\d{1,15})\.([\w-]{16})$/;

/** `question`: dispute and filters, which must be the same on every page. */
export const auditCursor = ({ after, upTo, head }: AuditPlace, question: unknown): string =>
  `${after}.${upTo}.${head}.${fingerprint(question)}`;

/** Throws INVALID_CURSOR for what is no cursor, or one of another question. */
export function readAuditCursor(cursor: string, question: unknown): AuditPlace {
  const [, after, upTo, head, of] = FORM.exec(cursor) ?? [];
  if (of === fingerprint(question)) return { after: Number(after), upTo: Number(upTo), head: Number(head) };
  throw new Refusal('INVALID_CURSOR', 'The cursor is not one of this question.', [
    {
      pointer: 'cursor',
      detail: 'use page.next of the answer before with the same filters, or leave it out',
    },
  ]);
}

const fingerprint = (question: unknown) =>
  createHash('sha256').update(JSON.stringify(question)).digest('base64url').slice(0, 16);
