import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { HttpProblem } from '../problems/http-problem';

/** The JSON body of a request; a request without one, or with a stream of lines, is refused. */
export const JsonBody = createParamDecorator((_: undefined, context: ExecutionContext): unknown => {
  const { body } = context.switchToHttp().getRequest<FastifyRequest>();
  if (body === undefined) throw new HttpProblem('BODY_UNREADABLE', 'This call needs a JSON body.');
  if (body instanceof Readable)
    throw new HttpProblem('MEDIA_TYPE_UNSUPPORTED', 'This call reads application/json.');
  return body;
});
