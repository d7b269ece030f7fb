import type { Answer, Moment } from '@chancery/read-models';
import type { FastifyReply } from 'fastify';
import { nameMemento } from './memento';
import { entityTag, send } from './send';

/** Sends the answer of a read model. */
export function sendAnswer(reply: FastifyReply, { moment, body, openedBy }: Answer): void {
  if (openedBy !== undefined) {
    const etag = tagOf(reply, moment, 'opened by', ...openedBy);
    return send(reply, { body, etag, pinned: false, erasable: openedBy.length > 0 });
  }
  nameMemento(reply, moment);
  send(reply, { body, etag: tagOf(reply, moment), pinned: moment.pinned });
}

/** Names what is answered for an address at a moment; `form`, where it is not JSON. */
export function tagOf(reply: FastifyReply, moment: Moment, ...form: readonly string[]): string {
  const { position, lastDay, lastFullDay, publishedUpTo, pinned } = moment;
  const url = reply.request.raw.url ?? '';
  // Without asOf in the address, meta.asOf is the instant of asking while all else stands.
  const weak = !pinned && !/[?&]asOf=/.test(url);
  return entityTag([url, position, lastDay, lastFullDay, publishedUpTo, ...form], weak);
}
