import { Refusal } from '@chancery/kernel';
import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AllowedMethods } from '../http/allowed-methods';
import { sendNotHere } from '../page/send-page';
import type { ProblemCode } from './catalogue';
import { fromFramework } from './from-framework';
import { HttpProblem } from './http-problem';
import { withoutSecrets } from './without-secrets';
import { headersOf, problem, PROBLEM_TYPE } from './problem';

interface Unforeseen {
  readonly code: ProblemCode;
  readonly message: string;
  readonly errors: [];
}

/** Turns whatever was thrown into problem+json. What nobody foresaw is logged, and tells the client nothing. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('Api');

  constructor(private readonly methods: AllowedMethods) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const refused = this.foreseen(thrown, request) ?? this.unforeseen(thrown, request);
    if (reply.raw.headersSent) return void reply.raw.destroy();
    if (request.is404 && sendNotHere(request, reply)) return;
    const { code, message, errors } = refused;
    const headers = refused instanceof HttpProblem ? refused.headers : {};
    const body = problem(code, message, request.id, errors);
    for (const name of ['etag', 'link', 'idempotent-replay']) reply.removeHeader(name);
    void reply
      .status(body.status)
      .headers({ ...headersOf(code), ...headers })
      .type(PROBLEM_TYPE)
      .send(JSON.stringify(body));
  }

  private foreseen(thrown: unknown, request: FastifyRequest): Refusal | HttpProblem | undefined {
    if (request.is404) return this.methods.refusal(request.method, request.raw.url ?? '');
    if (thrown instanceof Refusal || thrown instanceof HttpProblem) return thrown;
    return fromFramework(thrown);
  }

  private unforeseen(thrown: unknown, request: FastifyRequest): Unforeseen {
    const { stack } = thrown instanceof Error ? thrown : new Error(String(thrown));
    this.log.error(
      withoutSecrets(`${request.id} ${request.method} ${request.routeOptions.url ?? '?'}: ${stack}`),
    );
    return { code: 'INTERNAL_ERROR', message: 'The server met an error it did not expect.', errors: [] };
  }
}
