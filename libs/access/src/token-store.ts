import { Refusal } from '@chancery/kernel';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Pool } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { checkedToken, refuseEscalation } from './new-token';
import type { IssuedToken, NewToken, Origin, Token } from './token';
import { asToken, type TokenRow } from './token-row';
import { hashOf, looksLikeSecret, newSecret, sameHash } from './token-secret';
import {
  FIND_TOKEN,
  GET_TOKEN,
  INSERT_FIRST_TOKEN,
  INSERT_TOKEN,
  LIST_TOKENS,
  PAGE_OF_TOKENS,
  REVOKE_TOKEN,
} from './token-store.sql';
import { TokenUses } from './token-uses';
import { VerifiedTokens } from './verified-tokens';

/**
 * Issues, checks and revokes bearer tokens. Secrets leave it once, at issue; only their hash is stored. Who issued and
 * who revoked is written down with it, in the same transaction.
 */
@Injectable()
export class TokenStore implements OnApplicationShutdown {
  private readonly verified = new VerifiedTokens((secret) => this.find(secret));
  private readonly uses: TokenUses;

  constructor(private readonly pool: Pool) {
    this.uses = new TokenUses(pool);
  }

  /**
   * Throws INVALID_PARAMETER for a malformed name, an unknown role, an expiry that is past or later than the issuer's;
   * TOKEN_EXISTS for a name that is or was taken; ROLE_MISSING for a role that the issuer has not.
   */
  async create(wanted: NewToken, { recordedBy, requestId, issuer }: Origin): Promise<IssuedToken> {
    const { name, role, expiresAt } = checkedToken(wanted);
    if (issuer) refuseEscalation({ name, role, expiresAt }, issuer);
    const secret = newSecret();
    const values = [uuidv7(), name, role, hashOf(secret), expiresAt, recordedBy, requestId];
    const issued = await this.issue(secret, INSERT_TOKEN, values);
    if (issued) return issued;
    throw new Refusal('TOKEN_EXISTS', `A token called "${name}" exists or existed already.`, [
      { pointer: 'name', detail: 'is taken' },
    ]);
  }

  /**
   * The token `admin`, if no other token was ever issued here and nobody has used it; null otherwise. An earlier secret
   * of it ends: call this only while it has not been shown, within FirstStart.once.
   */
  async createFirst({ recordedBy, requestId }: Origin): Promise<IssuedToken | null> {
    const secret = newSecret();
    return this.issue(secret, INSERT_FIRST_TOKEN, [uuidv7(), hashOf(secret), recordedBy, requestId]);
  }

  /** All tokens ever issued, oldest first, the revoked ones included. */
  list(): Promise<Token[]> {
    return this.tokens(LIST_TOKENS, []);
  }

  /** At most `limit` of them by name, beginning after a name. */
  page(after: string, limit: number): Promise<Token[]> {
    return this.tokens(PAGE_OF_TOKENS, [after, limit]);
  }

  /** Throws TOKEN_NOT_FOUND. */
  async get(name: string): Promise<Token> {
    const [token] = await this.tokens(GET_TOKEN, [name]);
    if (token) return token;
    throw new Refusal('TOKEN_NOT_FOUND', `No token is called "${name}".`);
  }

  /**
   * At once in this process, within {@link VerifiedTokens.TRUSTED_FOR_MS} in every other; again, it stays as it is.
   * Throws TOKEN_NOT_FOUND.
   */
  async revoke(name: string, { recordedBy, requestId }: Origin): Promise<Token> {
    await this.pool.query(REVOKE_TOKEN, [name, recordedBy, requestId]);
    this.verified.forgetAll();
    return this.get(name);
  }

  /** The token this secret belongs to, or null when it is unknown, expired or revoked. */
  async verify(secret: string, now = new Date()): Promise<Token | null> {
    if (!looksLikeSecret(secret)) return null;
    const token = await this.verified.of(secret, now.getTime());
    if (!token || token.revokedAt || (token.expiresAt && new Date(token.expiresAt) <= now)) return null;
    this.uses.note(token.id, now);
    return token;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.uses.write();
  }

  private async issue(secret: string, sql: string, values: unknown[]): Promise<IssuedToken | null> {
    const [token] = await this.tokens(sql, values);
    return token ? { token, secret } : null;
  }

  private async tokens(sql: string, values: unknown[]): Promise<Token[]> {
    const { rows } = await this.pool.query<TokenRow>(sql, values);
    return rows.map(asToken);
  }

  private async find(secret: string): Promise<Token | null> {
    const hash = hashOf(secret);
    const { rows } = await this.pool.query<TokenRow>(FIND_TOKEN, [hash]);
    return rows[0] && sameHash(rows[0].secret_hash, hash) ? asToken(rows[0]) : null;
  }
}
