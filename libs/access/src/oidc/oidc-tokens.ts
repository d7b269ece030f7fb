import { Refusal } from '@chancery/kernel';
import { decodeJwt, type JWTPayload, jwtVerify } from 'jose';
import type { Identity } from '../identity';
import { IssuerKeys } from './issuer-keys';
import type { OidcSettings } from './oidc-settings';
import { roleIn } from './role-claim';
import { whyRefused } from './why-refused';

// Signatures by a key pair only: with an HMAC the public key would be the secret, and "none" is none.
const ALGORITHMS = [
  'RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519',
]; // prettier-ignore
const JWT = /^[\w-]{1,2048}\.[\w-]{1,16384}\.[\w-]{0,2048}$/;
const NAME = /^[\x21-\x7e]{1,200}$/;

/** Tells a JWT from one of our own tokens without reading it. */
export const looksLikeJwt = (text: string): boolean => JWT.test(text);

/** Checks the access tokens of one issuer (RFC 9068, but for `typ`, which few issuers set). */
export class OidcTokens {
  constructor(
    private readonly settings: OidcSettings,
    private readonly keys: IssuerKeys = new IssuerKeys(settings.issuer),
  ) {}

  /**
   * Whom the token speaks for; what it may do is decided anew at each request. Throws TOKEN_REFUSED with the reason,
   * SERVER_UNAVAILABLE when the keys of the issuer cannot be had.
   */
  async verify(jwt: string, now = new Date()): Promise<Identity> {
    const claims = await this.claimsOf(jwt, now);
    const name = claims[this.settings.nameClaim];
    // It is written into the record for ever.
    if (typeof name !== 'string' || !NAME.test(name))
      throw refused(`has no usable claim "${this.settings.nameClaim}"`);
    return { signature: `oidc:${name}`, role: roleIn(claims, this.settings), expiresAt: null };
  }

  private async claimsOf(jwt: string, currentDate: Date): Promise<JWTPayload> {
    const { issuer, audiences, clockTolerance } = this.settings;
    try {
      // Before the signature, so that tokens of strangers do not make us fetch keys.
      if (decodeJwt(jwt).iss !== issuer) throw refused('is not of the issuer that this server trusts');
      const { payload } = await jwtVerify(jwt, this.keys.get, {
        issuer,
        audience: [...audiences],
        algorithms: ALGORITHMS,
        clockTolerance,
        currentDate,
        requiredClaims: ['exp', 'sub'],
      });
      return payload;
    } catch (error) {
      throw error instanceof Refusal ? error : refused(whyRefused(error));
    }
  }
}

const refused = (why: string) => new Refusal('TOKEN_REFUSED', `The access token ${why}.`);
