import { Refusal } from '@chancery/kernel';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { PassThrough, type Readable } from 'node:stream';
import { HttpProblem } from '../problems/http-problem';

/** How long a request may take to arrive, in milliseconds. */
export interface ArrivalSettings {
  /** CHANCERY_BODY_TIMEOUT: a whole JSON body. */
  readonly bodyMs: number;
  /** CHANCERY_STALL_TIMEOUT: a connection on which nothing moves. */
  readonly stallMs: number;
}

/** Imports may take long, but no longer than an hour. */
export const LONGEST_REQUEST_MS = 3_600_000;

/** Throws SETUP_IMPOSSIBLE for what is no number of seconds. */
export const arrivalSettings = (environment: NodeJS.ProcessEnv): ArrivalSettings => ({
  bodyMs: secondsIn(environment, 'CHANCERY_BODY_TIMEOUT', 60) * 1000,
  stallMs: secondsIn(environment, 'CHANCERY_STALL_TIMEOUT', 120) * 1000,
});

function secondsIn(environment: NodeJS.ProcessEnv, name: string, otherwise: number): number {
  const text = environment[name] || String(otherwise);
  if (/^[1-9]\d{0,3}$/.test(text) && Number(text) * 1000 <= LONGEST_REQUEST_MS) return Number(text);
  throw new Refusal('SETUP_IMPOSSIBLE', `${name}=${text}: use a number of seconds from 1 to 3600.`);
}

/**
 * A JSON body that drips in is given up after a while, however steadily it drips: it holds a connection and memory. Lines
 * of an import are not held; they may come slowly as long as they come.
 */
export function limitArrival(fastify: FastifyInstance, { bodyMs }: ArrivalSettings): void {
  fastify.addHook('preParsing', async (request, _, body) =>
    isHeld(request) ? arrivingWithin(bodyMs, body as Readable) : body,
  );
}

const isHeld = ({ headers }: FastifyRequest) =>
  headers['content-type'] !== undefined && !headers['content-type'].startsWith('application/x-ndjson');

function arrivingWithin(ms: number, body: Readable): Readable {
  const arriving = new PassThrough();
  const late = () => new HttpProblem('REQUEST_TIMEOUT', `The body did not arrive within ${ms / 1000} s.`);
  const timer = setTimeout(() => arriving.destroy(late()), ms).unref();
  // A body that was refused by its length is read by nobody, and may still be late.
  arriving.on('error', () => undefined);
  body.once('error', (error) => arriving.destroy(error));
  for (const one of [body, arriving]) one.once('close', () => clearTimeout(timer));
  return body.pipe(arriving);
}
