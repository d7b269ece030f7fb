import type { IncomingMessage } from 'node:http';
import { holdsSecret } from '../problems/without-secrets';
import { v7 as uuidv7 } from 'uuid';

const SANE = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$/;

/** The caller's `X-Request-Id` where it is one, else a UUIDv7; it becomes the correlation id of what is recorded. */
export function requestId({ headers }: IncomingMessage): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && SANE.test(given) && !holdsSecret(given) ? given : uuidv7();
}
