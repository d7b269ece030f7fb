import { Refusal } from '@chancery/kernel';
import type { IncomingHttpHeaders } from 'node:http';

const KEY = /^[\x21-\x7e]{1,200}$/;

/** The `Idempotency-Key` of a request, if it has one; throws INVALID_PARAMETER when it is not a usable one. */
export function idempotencyKey(headers: IncomingHttpHeaders): string | undefined {
  const key = headers['idempotency-key'];
  if (key === undefined || (typeof key === 'string' && KEY.test(key))) return key;
  throw new Refusal('INVALID_PARAMETER', 'An Idempotency-Key has 1 to 200 visible ASCII characters.', [
    { pointer: 'Idempotency-Key', detail: 'must have 1 to 200 visible ASCII characters' },
  ]);
}
