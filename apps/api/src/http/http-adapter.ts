import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { IncomingMessage } from 'node:http';
import type { ApiSettings } from '../api-settings';
import { fromFramework } from '../problems/from-framework';
import { headersOf, problem, PROBLEM_TYPE } from '../problems/problem';
import { HttpProblem } from '../problems/http-problem';
import { AllowedMethods } from './allowed-methods';
import { limitArrival, LONGEST_REQUEST_MS } from './arrival';
import { answerBrokenRequest } from './broken-request';
import { readJson } from './json-body';
import { requestId } from './request-id';
import { addSecurityHeaders } from './security-headers';

export const LARGEST_BODY = 1024 * 1024;
const LONGEST_ID = 300;

/** Fastify with limits on everything a client can send, and only the body types we read. */
export function httpAdapter({ trustedProxies, arrival }: Pick<ApiSettings, 'trustedProxies' | 'arrival'>): {
  adapter: FastifyAdapter;
  methods: AllowedMethods;
} {
  const adapter = new FastifyAdapter({
    bodyLimit: LARGEST_BODY,
    trustProxy: trustedProxies.length > 0 && [...trustedProxies],
    requestTimeout: LONGEST_REQUEST_MS,
    connectionTimeout: arrival.stallMs,
    keepAliveTimeout: 72_000,
    routerOptions: { maxParamLength: LONGEST_ID },
    requestIdHeader: false,
    genReqId: (raw: IncomingMessage) => requestId(raw),
    logger: false,
    frameworkErrors: answerFrameworkError,
    clientErrorHandler: answerBrokenRequest,
  });
  const fastify: FastifyInstance = adapter.getInstance();
  const methods = new AllowedMethods();
  methods.watch(fastify);
  limitArrival(fastify, arrival);
  readBodies(fastify);
  addSecurityHeaders(fastify);
  fastify.addHook('onRequest', async (request, reply) => {
    reply.headers(onEveryAnswer(request));
    // No id has it, and Postgres cannot be asked for it.
    if (request.raw.url?.includes('%00'))
      throw new HttpProblem('ADDRESS_MALFORMED', 'The address has a NUL character.');
  });
  return { adapter, methods };
}

const onEveryAnswer = ({ id }: FastifyRequest) => ({
  'x-request-id': id,
  'x-content-type-options': 'nosniff',
});

function readBodies(fastify: FastifyInstance): void {
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer' },
    async (request: FastifyRequest, bytes: Buffer) => readJson(request, bytes),
  );
  // Imports may have any size: the route reads the stream itself, line by line.
  fastify.addContentTypeParser(
    'application/x-ndjson',
    async (_: FastifyRequest, stream: IncomingMessage) => stream,
  );
}

// Errors of the router come before any hook and before Nest.
function answerFrameworkError(error: Error, request: FastifyRequest, reply: FastifyReply): void {
  const { code, message } = fromFramework(error) ?? {
    code: 'INTERNAL_ERROR' as const,
    message: 'Unexpected.',
  };
  const body = problem(code, message, request.id);
  void reply
    .status(body.status)
    .headers({ ...headersOf(code), ...onEveryAnswer(request) })
    .type(PROBLEM_TYPE)
    .send(JSON.stringify(body));
}
