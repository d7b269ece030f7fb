import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { refuseCompression } from '../http/json-body';
import { HttpProblem } from '../problems/http-problem';

/** The body of a request as it arrives, for those who read it line by line. */
export const LineBody = createParamDecorator((_: undefined, context: ExecutionContext): Readable => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  if (request.body === undefined)
    throw new HttpProblem('BODY_UNREADABLE', 'This call needs a body of lines.');
  if (!(request.body instanceof Readable))
    throw new HttpProblem('MEDIA_TYPE_UNSUPPORTED', 'This call reads application/x-ndjson.');
  refuseCompression(request);
  return request.body;
});
