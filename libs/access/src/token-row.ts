import type { Token } from './token';

/** A token as the database has it. */
export type TokenRow = Omit<Token, Times> & Record<Times, Date | null> & { secret_hash: Buffer };
type Times = 'createdAt' | 'expiresAt' | 'revokedAt' | 'lastUsedAt';

/** Without its hash. */
export const asToken = (row: TokenRow): Token => ({
  id: row.id,
  name: row.name,
  role: row.role,
  createdAt: instant(row.createdAt) ?? '',
  expiresAt: instant(row.expiresAt),
  revokedAt: instant(row.revokedAt),
  lastUsedAt: instant(row.lastUsedAt),
  issuedBy: row.issuedBy ?? null,
  revokedBy: row.revokedBy ?? null,
});

const instant = (date: Date | null) => date && new Date(date).toISOString();
