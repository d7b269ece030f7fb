import type { FastifyReply, FastifyRequest } from 'fastify';
import { type PageFile, pageFile } from './page-files';

/** Packed where the client takes it, nothing where it has it. */
export function sendFile(file: PageFile, { headers }: FastifyRequest, reply: FastifyReply): void {
  const { type, etag, bytes, packed } = file;
  void reply.type(type).headers({ etag, vary: 'accept-encoding' });
  if (headers['if-none-match'] === etag) return void reply.status(304).send();
  if (!/\bgzip\b/.test(headers['accept-encoding'] ?? '')) return void reply.send(bytes);
  void reply.header('content-encoding', 'gzip').send(packed);
}

/**
 * Whoever opens an address that does not exist in a browser gets the page, which says so and leads on; programs, and
 * everything below /v1, get a problem. Answers whether it was sent.
 */
export function sendNotHere(request: FastifyRequest, reply: FastifyReply): boolean {
  const { method, headers, raw } = request;
  const opened = method === 'GET' && /\btext\/html\b/.test(headers.accept ?? '');
  const page = opened && !/^\/(v1|assets|docs)\b/.test(raw.url ?? '') ? pageFile('/index.html') : undefined;
  if (!page) return false;
  void reply.status(404).type(page.type).header('cache-control', 'no-cache').send(page.bytes);
  return true;
}
