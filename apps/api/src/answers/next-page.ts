import type { FastifyReply } from 'fastify';
import { addLink, withMore, withoutParameters } from './links';

const NEXT = '"page":{"next":"';

/** The cursor in the text of a list. Lists end in `"page":…,"meta":…}`; reading only the end spares parsing the whole. */
export function nextIn(body: string): string | undefined {
  const start = body.lastIndexOf(NEXT);
  if (start < 0) return undefined;
  return /^[A-Za-z0-9_.~-]+(?=")/.exec(body.slice(start + NEXT.length))?.[0];
}

/** The address of the next page: the same question with the cursor. */
export function nextAddress(url: string, cursor: string): string {
  return withMore(withoutParameters(url, ['cursor']), `cursor=${cursor}`);
}

/** Tells of the next page in the header, where the list goes on. */
export function linkNext(reply: FastifyReply, body: string): void {
  const next = nextIn(body);
  if (next !== undefined) addLink(reply, `<${nextAddress(reply.request.raw.url ?? '', next)}>; rel="next"`);
}
