import { Refusal } from '@chancery/kernel';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Pool } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { isRole } from './role';
import type { IssuedToken, NewToken, Token } from './token';
import { VerifiedTokens } from './verified-tokens';
import { hashOf, looksLikeSecret, newSecret, sameHash } from './token-secret';
import { FIND_TOKEN, INSERT_FIRST_TOKEN, INSERT_TOKEN, LIST_TOKENS, REVOKE_TOKEN } from './token-store.sql';
import { TokenUses } from './token-uses';

type Row = Omit<Token, Times> & Record<Times, Date | null> & { secret_hash: Buffer };
type Times = 'createdAt' | 'expiresAt' | 'revokedAt' | 'lastUsedAt';

const NAME = /^[a-z0-9][a-z0-9._-]{0,62}$/;

/** Issues, checks and revokes bearer tokens. Secrets leave it once, at issue; only their hash is stored. */
@Injectable()
export class TokenStore implements OnApplicationShutdown {
  private readonly verified = new VerifiedTokens((secret) => this.find(secret));
  private readonly uses: TokenUses;

  constructor(private readonly pool: Pool) {
    this.uses = new TokenUses(pool);
  }

  /** Throws INVALID_PARAMETER for a name that is taken or malformed, an unknown role, an expiry that is past. */
  async create(wanted: NewToken): Promise<IssuedToken> {
    const { name, role, expiresAt = null } = checked(wanted);
    const secret = newSecret();
    const issued = await this.issue(secret, INSERT_TOKEN, [uuidv7(), name, role, hashOf(secret), expiresAt]);
    if (!issued) throw invalid('name', `A token called "${name}" exists or existed already.`);
    return issued;
  }

  /**
   * The token `admin`, if no other token was ever issued here and nobody has used it; null otherwise. An earlier secret
   * of it ends: call this only while it has not been shown, within FirstStart.once.
   */
  async createFirst(): Promise<IssuedToken | null> {
    const secret = newSecret();
    return this.issue(secret, INSERT_FIRST_TOKEN, [uuidv7(), hashOf(secret)]);
  }

  /** All tokens ever issued, oldest first, the revoked ones included. */
  async list(): Promise<Token[]> {
    const { rows } = await this.pool.query<Row>(LIST_TOKENS);
    return rows.map(asToken);
  }

  /** At once in this process, within {@link VerifiedTokens.TRUSTED_FOR_MS} in every other. */
  async revoke(name: string): Promise<Token> {
    const { rows } = await this.pool.query<Row>(REVOKE_TOKEN, [name]);
    this.verified.forgetAll();
    if (!rows[0]) throw invalid('name', `No token is called "${name}".`);
    return asToken(rows[0]);
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
    const { rows } = await this.pool.query<Row>(sql, values);
    return rows[0] ? { token: asToken(rows[0]), secret } : null;
  }

  private async find(secret: string): Promise<Token | null> {
    const hash = hashOf(secret);
    const { rows } = await this.pool.query<Row>(FIND_TOKEN, [hash]);
    return rows[0] && sameHash(rows[0].secret_hash, hash) ? asToken(rows[0]) : null;
  }
}

function checked(wanted: NewToken): NewToken {
  const { name, role, expiresAt } = wanted;
  if (!NAME.test(name))
    throw invalid(
      'name',
      'A token name has lower-case letters, digits, ".", "_" and "-", at most 63 of them.',
    );
  if (!isRole(role)) throw invalid('role', `"${String(role)}" is no role: use reader, editor or admin.`);
  if (expiresAt && !(new Date(expiresAt) > new Date()))
    throw invalid('expiresAt', `"${expiresAt}" is not an instant in the future.`);
  return wanted;
}

const invalid = (parameter: string, sentence: string) =>
  new Refusal('INVALID_PARAMETER', sentence, [{ pointer: parameter, detail: sentence }]);

const instant = (date: Date | null) => date && new Date(date).toISOString();

function asToken(row: Row): Token {
  return {
    id: row.id,
    name: row.name,
    role: row.role,
    createdAt: instant(row.createdAt) ?? '',
    expiresAt: instant(row.expiresAt),
    revokedAt: instant(row.revokedAt),
    lastUsedAt: instant(row.lastUsedAt),
  };
}
