import type { Token } from './token';
import { hashOf } from './token-secret';

interface Answer {
  readonly token: Promise<Token | null>;
  readonly until: number;
}

const ROOM = 10_000;

/**
 * Remembers for a second which secret belongs to which token, so that a busy client costs one query a second, and
 * a revoked token is refused everywhere within a second. Requests that arrive together share one query. Unknown secrets
 * are not remembered: guessing must not push good tokens out.
 */
export class VerifiedTokens {
  static readonly TRUSTED_FOR_MS = 1000;

  // Keyed by hash, so that a heap dump holds no secrets.
  private readonly answers = new Map<string, Answer>();

  constructor(private readonly find: (secret: string) => Promise<Token | null>) {}

  async of(secret: string, now: number): Promise<Token | null> {
    const key = hashOf(secret).toString('base64');
    const known = this.answers.get(key);
    if (known && now < known.until) return known.token;
    const answer = { token: this.find(secret), until: now + VerifiedTokens.TRUSTED_FOR_MS };
    if (this.answers.size >= ROOM) this.answers.clear();
    this.answers.set(key, answer);
    try {
      const token = await answer.token;
      if (!token) this.forget(key, answer);
      return token;
    } catch (error) {
      this.forget(key, answer);
      throw error;
    }
  }

  forgetAll(): void {
    this.answers.clear();
  }

  private forget(key: string, answer: Answer): void {
    if (this.answers.get(key) === answer) this.answers.delete(key);
  }
}
