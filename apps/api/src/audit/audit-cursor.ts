import { Refusal } from '@chancery/kernel';
import { createHash } from 'node:crypto';
import type { AuditPlace } from './audit-sources';

/** The rows still to come, newest first: those after `after`, up to `upTo`, of the record as it stood at `head`. */
export interface DisputePlace {
  readonly after: number;
  readonly upTo: number;
  readonly head: number;
}

const FORM = /^(\d{1,15})\.(\d{1,15})\.(\d{1,15})\.([\w-]{16})$/;

/** `question`: dispute and filters, which must be the same on every page. */
export const auditCursor = ({ after, upTo, head }: DisputePlace, question: unknown): string =>
  written([after, upTo, head], question);

/** Throws INVALID_CURSOR for what is no cursor, or one of another question. */
export function readAuditCursor(cursor: string, question: unknown): DisputePlace {
  const [after, upTo, head] = read(cursor, question);
  return { after, upTo, head };
}

/** The same for the audit of everything. */
export const placeCursor = ({ at, source, position }: AuditPlace, question: unknown): string =>
  written([at, source, position], question);

export function readPlaceCursor(cursor: string, question: unknown): AuditPlace {
  const [at, source, position] = read(cursor, question);
  return { at, source, position };
}

type Three = readonly [number, number, number];

const written = (numbers: Three, question: unknown) => `${numbers.join('.')}.${fingerprint(question)}`;

function read(cursor: string, question: unknown): Three {
  const [, first, second, third, of] = FORM.exec(cursor) ?? [];
  if (of === fingerprint(question)) return [Number(first), Number(second), Number(third)];
  throw new Refusal('INVALID_CURSOR', 'The cursor is not one of this question.', [
    {
      pointer: 'cursor',
      detail: 'use page.next of the answer before with the same filters, or leave it out',
    },
  ]);
}

const fingerprint = (question: unknown) =>
  createHash('sha256').update(JSON.stringify(question)).digest('base64url').slice(0, 16);
