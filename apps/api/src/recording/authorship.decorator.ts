import type { Authorship } from '@chancery/recording';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { callerOf, mayAdminister } from '../access/caller';
import { readParameters } from '../parameters/read-parameters';
import { idempotencyKey } from './idempotency-key';
import { DRY_RUN } from './recording.parameters';

/** Who writes into which dispute, and how a repetition is recognised; of a handler that declares {@link DRY_RUN}. */
export const WrittenBy = createParamDecorator((_: undefined, context: ExecutionContext): Authorship => {
  const request = context.switchToHttp().getRequest<FastifyRequest<{ Params: { dispute: string } }>>();
  const { dryRun } = readParameters(request.raw.url ?? '', DRY_RUN);
  return {
    dispute: request.params.dispute,
    ...callerOf(request),
    mayErase: mayAdminister(request),
    dryRun,
    idempotencyKey: idempotencyKey(request.headers),
  };
});
