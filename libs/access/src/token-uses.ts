import { Logger } from '@nestjs/common';
import type { Pool } from 'pg';
import { NOTE_USE } from './token-store.sql';

const EVERY_MS = 30_000;

/** Remembers when tokens were used and writes it down now and then: a read must not cost a write. */
export class TokenUses {
  private readonly log = new Logger(TokenUses.name);
  private last = new Map<string, Date>();
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly pool: Pool) {}

  note(tokenId: string, at: Date): void {
    this.last.set(tokenId, at);
    this.timer ??= setTimeout(() => void this.write(), EVERY_MS).unref();
  }

  /** Never throws: the last use is a convenience, losing one minute of it harms nobody. */
  async write(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const uses = this.last;
    this.last = new Map();
    if (uses.size === 0) return;
    try {
      await this.pool.query(NOTE_USE, [[...uses.keys()], [...uses.values()]]);
    } catch (error) {
      this.log.warn(`The last use of ${uses.size} token(s) was not written: ${(error as Error).message}`);
    }
  }
}
