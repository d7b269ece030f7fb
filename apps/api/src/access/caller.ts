import type { Token } from '@chancery/access';
import type { FastifyRequest } from 'fastify';

const callers = new WeakMap<FastifyRequest, Token>();

export const identify = (request: FastifyRequest, token: Token): void => void callers.set(request, token);

/** Who calls, in which request: what a recorded event says about its origin. */
export interface Caller {
  /** `token:<name>`. */
  readonly recordedBy: string;
  /** The request id. */
  readonly correlationId: string;
}

/** The caller of a handler that needs a role. */
export function callerOf(request: FastifyRequest): Caller {
  const token = callers.get(request);
  if (!token) throw new Error('A handler that asks who calls must be allowed to a role, not to everybody.');
  return { recordedBy: `token:${token.name}`, correlationId: request.id };
}
