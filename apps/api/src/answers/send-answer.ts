import type { Answer, Moment } from '@chancery/read-models';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { VERSION } from '../version';
import { names } from './if-none-match';

const FOR_EVER = 'max-age=31536000, immutable';

/** Sends ready JSON as it stands, with what lets a client keep it; 304 to a client that has it already. */
export function sendAnswer(request: FastifyRequest, reply: FastifyReply, { moment, body }: Answer): void {
  const etag = etagOf(moment, request.raw.url ?? '');
  reply.headers({ etag, 'cache-control': cacheControl(moment, request) });
  if (names(request.headers['if-none-match'], etag)) return void reply.status(304).send();
  const next = nextIn(body);
  if (next !== undefined) reply.header('link', `<${nextAddress(request, next)}>; rel="next"`);
  void reply.type('application/json; charset=utf-8').send(body);
}

/**
 * An answer is a pure function of its address and its moment, so these name its bytes without hashing them. Where the
 * address leaves `asOf` out, `meta.asOf` is the instant of asking while all else stands: then the name is weak.
 */
export function etagOf(
  { position, lastDay, lastFullDay, publishedUpTo, pinned }: Moment,
  url: string,
): string {
  const said = [VERSION, url, position, lastDay, lastFullDay, publishedUpTo].join('\n');
  const name = createHash('sha256').update(said).digest('base64url').slice(0, 27);
  return pinned || /[?&]asOf=/.test(url) ? `"${name}"` : `W/"${name}"`;
}

// A shared cache must not give to strangers what needed a token.
function cacheControl({ pinned }: Moment, { headers }: FastifyRequest): string {
  const scope = headers.authorization === undefined ? 'public' : 'private';
  return pinned ? `${scope}, ${FOR_EVER}` : 'no-cache';
}

/** Lists end in `"page":{"next":…,"limit":…},"meta":{…}}`; reading only the end spares parsing the whole. */
function nextIn(body: string): string | undefined {
  const start = body.lastIndexOf('"page":{"next":"');
  return start < 0
    ? undefined
    : /^"page":\{"next":"([A-Za-z0-9_.~-]+)"/.exec(body.slice(start, start + 4096))?.[1];
}

function nextAddress({ raw }: FastifyRequest, cursor: string): string {
  const [path = '', query = ''] = (raw.url ?? '').split('?');
  const parameters = query.split('&').filter((pair) => pair !== '' && !pair.startsWith('cursor='));
  return `${path}?${[...parameters, `cursor=${cursor}`].join('&')}`;
}
