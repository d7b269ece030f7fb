import type { ClientBase, Pool } from 'pg';
import { keepKeys, type PersonalKey } from './personal-values';
import { openValue, SEALED } from './sealed-value';
import { COUNT_KEYS, COUNT_SEALED, READ_ALL_KEYS, READ_SEALED_BODIES } from './whole-keys.sql';

/** A key with the slug of its dispute; the key itself in base64. */
export interface WholeKey extends Omit<PersonalKey, 'key'> {
  readonly dispute: string;
  readonly key: string;
}

interface SealedBody {
  /** From 1. */
  readonly place: number;
  readonly logId: number;
  readonly body: string;
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

  /** Keeps those keys that open something on record that was not erased. Answers how many. */
  async restore(keys: readonly WholeKey[]): Promise<number> {
    const kept = await this.opening(keys);
    for (const id of new Set(kept.map(({ logId }) => logId)))
      await keepKeys(this.database, id, kept.filter(({ logId }) => logId === id)); // prettier-ignore
    return kept.length;
  }

  private async opening(keys: readonly WholeKey[]) {
    const columns = [keys.map(({ dispute }) => dispute), keys.map(({ eventId }) => eventId), keys.map(({ id }) => id)]; // prettier-ignore
    const { rows } = await this.database.query<SealedBody>(READ_SEALED_BODIES, columns);
    return rows.flatMap(({ place, logId, body }) => {
      const { key: text, ...found } = keys[place - 1]!;
      const hidden = [...body.matchAll(SEALED)].find(([, id]) => id === found.id)?.[2];
      const key = Buffer.from(text, 'base64');
      return hidden && openValue(hidden, key, found) !== null ? [{ ...found, key, logId }] : [];
    });
  }

  private async numberOf(query: string): Promise<number> {
    return (await this.database.query<{ count: number }>(query)).rows[0]!.count;
  }
}
