import { Refusal } from '@chancery/kernel';
import type { Identity } from './identity';
import { looksLikeJwt, type OidcTokens } from './oidc/oidc-tokens';
import type { TokenStore } from './token-store';

/** Tells whom a bearer credential speaks for: a token of our own, or an access token where an issuer is trusted. */
export class Credentials {
  constructor(
    private readonly tokens: TokenStore,
    private readonly oidc: OidcTokens | null,
  ) {}

  /** Throws TOKEN_REFUSED with the reason, and SERVER_UNAVAILABLE when it cannot be told at the moment. */
  async identify(credential: string): Promise<Identity> {
    if (this.oidc && looksLikeJwt(credential)) return this.oidc.verify(credential);
    const token = await this.tokens.verify(credential);
    if (!token) throw new Refusal('TOKEN_REFUSED', 'The token is unknown, expired or revoked.');
    return { signature: `token:${token.name}`, role: token.role, expiresAt: token.expiresAt };
  }
}
