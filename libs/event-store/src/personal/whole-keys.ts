import type { ClientBase, Pool } from 'pg';
import type { PersonalKey } from './personal-values';
import { KEEP_KEYS } from './personal-values.sql';
import { openValue, SEALED } from './sealed-value';
import { COUNT_KEYS, COUNT_SEALED, READ_ALL_KEYS, READ_SEALED_BODY } from './whole-keys.sql';

/** A key with the slug of its dispute; the key itself in base64. */
export interface WholeKey extends Omit<PersonalKey, 'key'> {
  readonly dispute: string;
  readonly key: string;
}

/** Every key of personal values there is, for whoever copies a record and means to copy them, too. */
export class WholeKeys {
  constructor(private readonly database: Pool | ClientBase) {}

  async count(): Promise<number> {
    return this.numberOf(COUNT_KEYS);
  }

  /** How many events hold personal values, whether or not they can be read. */
  async countSealed(): Promise<number> {
    return this.numberOf(COUNT_SEALED);
  }

  async all(): Promise<WholeKey[]> {
    return (await this.database.query<WholeKey>(READ_ALL_KEYS)).rows;
  }

  /** Keeps a key if it opens something on record that was not erased. Says whether it did. */
  async restore({ dispute, id, subject, eventId, pointer, key: text }: WholeKey): Promise<boolean> {
    const { rows } = await this.database.query<{ logId: number; body: string }>(READ_SEALED_BODY, [
      dispute,
      eventId,
      id,
    ]);
    const [found] = rows;
    const hidden = found && [...found.body.matchAll(SEALED)].find(([, one]) => one === id)?.[2];
    const key = Buffer.from(text, 'base64');
    if (!hidden || openValue(hidden, key, { dispute, eventId, pointer }) === null) return false;
    await this.database.query(KEEP_KEYS, [found.logId, [id], [subject], [eventId], [pointer], [key]]);
    return true;
  }

  private async numberOf(query: string): Promise<number> {
    return (await this.database.query<{ count: number }>(query)).rows[0]!.count;
  }
}
