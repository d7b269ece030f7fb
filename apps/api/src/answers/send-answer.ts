import type { Answer } from '@chancery/read-models';
import type { FastifyReply } from 'fastify';
import { entityTag, send } from './send';

/** Sends the answer of a read model. */
export function sendAnswer(reply: FastifyReply, { moment, body }: Answer): void {
  const { position, lastDay, lastFullDay, publishedUpTo, pinned } = moment;
  const url = reply.request.raw.url ?? '';
  // Without asOf in the address, meta.asOf is the instant of asking while all else stands.
  const weak = !pinned && !/[?&]asOf=/.test(url);
  const etag = entityTag([url, position, lastDay, lastFullDay, publishedUpTo], weak);
  send(reply, { body, etag, pinned });
}
