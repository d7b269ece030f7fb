import type { Role } from './role';

/** Whom a credential speaks for. */
export interface Identity {
  /** What events and acts are signed with: `token:<name>`, or `oidc:<subject>` for an access token of the issuer. */
  readonly signature: string;
  /** null: known to the issuer, but without a role here. */
  readonly role: Role | null;
  /** When a token of our own ends. null: never, or the issuer of access tokens decides. */
  readonly expiresAt: string | null;
}
