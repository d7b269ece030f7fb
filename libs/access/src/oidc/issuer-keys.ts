import { Refusal } from '@chancery/kernel';
import { Logger } from '@nestjs/common';
import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import { isSecure } from './oidc-settings';

const PATIENCE_MS = 5000;

/** A fault of the token, not of the way to the keys. */
const OF_THE_TOKEN = [
  errors.JWKSNoMatchingKey,
  errors.JWKSMultipleMatchingKeys,
  errors.JOSENotSupported,
] as const;

export interface KeyRefresh {
  /** Keys are fetched again after so long, so that a withdrawn one stops working. */
  readonly cacheMaxAge: number;
  /** A key nobody knows makes them be fetched again, but not more often than this: strangers choose key ids. */
  readonly cooldownDuration: number;
}

const REFRESH: KeyRefresh = { cacheMaxAge: 600_000, cooldownDuration: 30_000 };

/**
 * The public keys of an issuer, found by discovery (OpenID Connect Discovery 1.0, section 4) at the first token. Throws
 * SERVER_UNAVAILABLE when they cannot be had, which says nothing about the token.
 */
export class IssuerKeys {
  private readonly log = new Logger(IssuerKeys.name);
  private found: Promise<JWTVerifyGetKey> | undefined;

  constructor(
    private readonly issuer: string,
    private readonly refresh: KeyRefresh = REFRESH,
  ) {}

  readonly get: JWTVerifyGetKey = async (header, token) => {
    try {
      const keys = await this.discovered();
      return await keys(header, token);
    } catch (error) {
      if (OF_THE_TOKEN.some((kind) => error instanceof kind)) throw error;
      this.log.warn(`The keys of ${this.issuer} cannot be had: ${reasonOf(error)}`);
      throw new Refusal('SERVER_UNAVAILABLE', 'The keys of the token issuer cannot be had at the moment.');
    }
  };

  private discovered(): Promise<JWTVerifyGetKey> {
    this.found ??= this.discover().catch((error: unknown) => {
      this.found = undefined;
      throw error;
    });
    return this.found;
  }

  private async discover(): Promise<JWTVerifyGetKey> {
    const address = `${this.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
    const answer = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(PATIENCE_MS) });
    if (!answer.ok) throw new Error(`${address} answers ${answer.status}`);
    const { issuer, jwks_uri: place } = (await answer.json()) as { issuer?: unknown; jwks_uri?: unknown };
    if (issuer !== this.issuer) throw new Error(`${address} is of another issuer, ${JSON.stringify(issuer)}`);
    const url = typeof place === 'string' && URL.canParse(place) ? new URL(place) : null;
    if (!url || !isSecure(url)) throw new Error(`${address} names no safe jwks_uri`);
    return createRemoteJWKSet(url, { ...this.refresh, timeoutDuration: PATIENCE_MS });
  }
}

function reasonOf(error: unknown): string {
  const { message, cause } = error as Error;
  return cause instanceof Error ? `${message}: ${cause.message}` : message;
}
