import { type Identity, type Origin, suffices } from '@chancery/access';
import type { Refusal } from '@chancery/kernel';
import type { FastifyRequest } from 'fastify';

/** What became of the credential of a request: whom it speaks for, or why it was refused. */
export type Presented = { readonly identity: Identity } | { readonly refusal: Refusal };

const presented = new WeakMap<FastifyRequest, Presented>();

export const notePresented = (request: FastifyRequest, what: Presented): void =>
  void presented.set(request, what);

/** undefined: the request came without a credential. */
export const presentedBy = (request: FastifyRequest): Presented | undefined => presented.get(request);

/** Who calls, in which request: what a recorded event says about its origin. */
export interface Caller {
  /** `token:<name>` or `oidc:<subject>`. */
  readonly recordedBy: string;
  /** The request id. */
  readonly correlationId: string;
}

/** The caller of a handler that needs a role. */
export const callerOf = (request: FastifyRequest): Caller => ({
  recordedBy: identityOf(request).signature,
  correlationId: request.id,
});

export function mayAdminister(request: FastifyRequest): boolean {
  const { role } = identityOf(request);
  return role !== undefined && role !== null && suffices(role, 'admin');
}

/** The same, for what the audit says of an act that is not an event of a record. */
export const originOf = (request: FastifyRequest): Required<Origin> => ({
  recordedBy: identityOf(request).signature,
  requestId: request.id,
  issuer: identityOf(request),
});

function identityOf(request: FastifyRequest): Identity {
  const found = presentedBy(request);
  if (!found || !('identity' in found))
    throw new Error('A handler that asks who calls must be allowed to a role, not to everybody.');
  return found.identity;
}
