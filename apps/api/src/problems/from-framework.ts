import { Refusal } from '@chancery/kernel';
import { NotFoundException } from '@nestjs/common';
import type { HttpProblemCode } from './catalogue';
import { databaseIsGone } from './database-is-gone';
import { HttpProblem } from './http-problem';

/** Fastify's own errors (https://fastify.dev/docs/latest/Reference/Errors/) in our words. */
const FASTIFY: Readonly<Record<string, readonly [HttpProblemCode, string]>> = {
  FST_ERR_BAD_URL: ['ADDRESS_MALFORMED', 'The address is not valid UTF-8 in percent-encoding.'],
  FST_ERR_MAX_PARAM_LENGTH: ['ADDRESS_TOO_LONG', 'A part of the address is longer than any id can be.'],
  FST_ERR_CTP_BODY_TOO_LARGE: ['BODY_TOO_LARGE', 'The body is larger than 1 MiB.'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [
    'MEDIA_TYPE_UNSUPPORTED',
    'The Content-Type is not one that this call reads: application/json, or application/x-ndjson for imports.',
  ],
  FST_ERR_CTP_EMPTY_TYPE: ['MEDIA_TYPE_UNSUPPORTED', 'The request has a body but no Content-Type.'],
  FST_ERR_CTP_EMPTY_JSON_BODY: ['BODY_UNREADABLE', 'The body is empty.'],
  FST_ERR_CTP_INVALID_JSON_BODY: ['BODY_UNREADABLE', 'The body is not valid JSON.'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: ['BODY_UNREADABLE', 'The body is not as long as Content-Length says.'],
};

interface Framework {
  readonly code?: string;
  readonly message?: string;
  readonly cause?: unknown;
}

/** What the framework or the database driver threw, where we know what it means; undefined otherwise. */
export function fromFramework(thrown: unknown): Refusal | HttpProblem | undefined {
  const framework = (thrown ?? {}) as Framework;
  if (isBrokenOff(framework))
    return new HttpProblem('BODY_UNREADABLE', 'The connection ended before the body did.');
  if (databaseIsGone(thrown))
    return new Refusal('SERVER_UNAVAILABLE', 'The database does not answer at the moment.');
  if (thrown instanceof NotFoundException)
    return new HttpProblem('ROUTE_NOT_FOUND', 'Nothing is at this address.');
  const known = FASTIFY[codeOf(framework)] ?? FASTIFY[codeOf(framework.cause)];
  return known && new HttpProblem(...known);
}

const codeOf = (thrown: unknown): string => (thrown as Framework | undefined)?.code ?? '';

/** Of Node (node:http, IncomingMessage): it has the code of a lost database, and is neither that nor our fault. */
const isBrokenOff = ({ code, message }: Framework) => code === 'ECONNRESET' && message === 'aborted';
