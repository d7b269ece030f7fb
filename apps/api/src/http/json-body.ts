import type { FastifyRequest } from 'fastify';
import { HttpProblem } from '../problems/http-problem';
import { forbiddenIn } from './forbidden-json';

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** Reads a JSON body strictly: UTF-8 without repair, one value, nothing in it that could not be stored as sent. */
export function readJson(request: FastifyRequest, bytes: Buffer): unknown {
  refuseCompression(request);
  const value = parsed(decoded(bytes));
  const errors = forbiddenIn(value);
  if (errors[0])
    throw new HttpProblem(
      'BODY_FORBIDDEN',
      `The body ${errors[0].detail} at "${errors[0].pointer}".`,
      errors,
    );
  return value;
}

// A gzip bomb is never unpacked: bodies are limited to what arrives.
export function refuseCompression({ headers }: FastifyRequest): void {
  const encoding = headers['content-encoding'];
  if (encoding && encoding !== 'identity')
    throw new HttpProblem('MEDIA_TYPE_UNSUPPORTED', `Content-Encoding "${encoding}" is not accepted.`);
}

function decoded(bytes: Buffer): string {
  try {
    return UTF8.decode(bytes);
  } catch {
    throw new HttpProblem('BODY_UNREADABLE', 'The body is not valid UTF-8.');
  }
}

function parsed(text: string): unknown {
  if (text.trim() === '') throw new HttpProblem('BODY_UNREADABLE', 'The body is empty.');
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new HttpProblem('BODY_UNREADABLE', 'The body is not valid JSON.');
  }
}
