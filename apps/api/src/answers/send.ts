import type { FastifyReply } from 'fastify';
import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { VERSION } from '../version';
import { names } from './if-none-match';
import { linkNext } from './next-page';

const FOR_EVER = 'max-age=31536000, immutable';

/** What is sent as it stands, and how long it may be kept. */
export interface Ready<Body extends string | Buffer | Readable = string> {
  readonly body: Body;
  readonly etag: string;
  /** The address pins the answer: it never changes. */
  readonly pinned: boolean;
  /** Something in it can be erased: no copy may stay anywhere. */
  readonly erasable?: boolean;
}

/** Sends ready JSON text, with the address of the next page where it is a list that goes on. */
export function send(reply: FastifyReply, ready: Ready): void {
  linkNext(reply, ready.body);
  sendAs('application/json; charset=utf-8', reply, ready);
}

/** Sends it as it stands; 304 to a client that has it already. */
export function sendAs(
  type: string,
  reply: FastifyReply,
  { body, etag, pinned, erasable = false }: Ready<string | Buffer | Readable>,
): void {
  const { headers } = reply.request;
  // A shared cache must not give to strangers what needed a token.
  const scope = headers.authorization === undefined ? 'public' : 'private';
  const unpinned = erasable ? 'no-store' : 'no-cache';
  reply.headers({ etag, 'cache-control': pinned ? `${scope}, ${FOR_EVER}` : unpinned });
  if (names(headers['if-none-match'], etag)) return void reply.status(304).send();
  void reply.type(type).send(body);
}

/**
 * Names the bytes of an answer by what they are a pure function of, without hashing them. `weak`: meta.asOf may differ,
 * nothing else.
 */
export function entityTag(madeFrom: readonly unknown[], weak = false): string {
  const name = createHash('sha256')
    .update([VERSION, ...madeFrom].join('\n'))
    .digest('base64url')
    .slice(0, 27);
  return weak ? `W/"${name}"` : `"${name}"`;
}
