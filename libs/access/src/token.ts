import type { Identity } from './identity';
import type { Role } from './role';

/** A bearer token without its secret, which is shown once and never stored. */
export interface Token {
  readonly id: string;
  /** Unique for ever, also after revocation: events say `recordedBy: token:<name>`. */
  readonly name: string;
  readonly role: Role;
  /** RFC 3339, UTC, like all instants here. */
  readonly createdAt: string;
  readonly expiresAt: string | null;
  readonly revokedAt: string | null;
  /** Written at most every half minute, so it may lag by that much. */
  readonly lastUsedAt: string | null;
  /** Who issued it, as {@link Origin.recordedBy}; null where that was not yet written down. */
  readonly issuedBy: string | null;
  readonly revokedBy: string | null;
}

/** Who administers tokens, in which request. */
export interface Origin {
  /** `token:<name>`, `oidc:<subject>`, `cli`, or a step of the start. */
  readonly recordedBy: string;
  readonly requestId: string;
  /** By what right; whoever has the database itself needs none. */
  readonly issuer?: Identity;
}

export interface NewToken {
  readonly name: string;
  readonly role: Role;
  /** An instant in the future (RFC 3339), or the last day it works (UTC); without it the token does not expire. */
  readonly expiresAt?: string | null | undefined;
}

export interface IssuedToken {
  readonly token: Token;
  /** `chy_…`: to be shown once. */
  readonly secret: string;
}
