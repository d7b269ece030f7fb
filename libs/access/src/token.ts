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
}

export interface NewToken {
  readonly name: string;
  readonly role: Role;
  /** An instant in the future; without it the token does not expire. */
  readonly expiresAt?: string | null;
}

export interface IssuedToken {
  readonly token: Token;
  /** `chy_…`: to be shown once. */
  readonly secret: string;
}
