import { Problem, problemOf } from './problem';
import { token } from './token';

interface Sent {
  readonly path: string;
  /** JSON text. */
  readonly body: string;
  /** Says what would come of it, and stores nothing. */
  readonly dryRun?: boolean;
  /** So that sending it again after a lost answer records nothing twice. */
  readonly idempotencyKey?: string;
}

/** Sends something to be recorded, with the writer's token; throws a `Problem` where it is refused or nobody answers. */
export async function send<Body>(
  dispute: string,
  { path, body, dryRun, idempotencyKey }: Sent,
): Promise<Body> {
  const address = `/v1/disputes/${encodeURIComponent(dispute)}${path}${dryRun ? '?dryRun=true' : ''}`;
  const headers = {
    authorization: `Bearer ${token.get()}`,
    'content-type': 'application/json',
    ...(idempotencyKey && { 'idempotency-key': idempotencyKey }),
  };
  const answer = await fetch(address, { method: 'POST', headers, body }).catch((cause: unknown) => {
    throw new Problem(0, { code: 'UNREACHABLE', detail: String(cause) });
  });
  const said: unknown = await answer.json().catch(() => ({}));
  if (!answer.ok) throw problemOf(answer.status, said);
  return said as Body;
}

/** 128 random bits. `crypto.randomUUID` is there on https and localhost only. */
export const randomKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
