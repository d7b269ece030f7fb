import type { ClientBase, Pool } from 'pg';
import type { Dispute } from '../types';
import { FIND_KEYS, FIND_READABLE, KEEP_KEYS, READ_STATE } from './personal-values.sql';
import { holdsSealed, openValue, type Place, SEALED } from './sealed-value';

/** The key of one sealed value. */
export interface PersonalKey extends Omit<Place, 'dispute'> {
  readonly id: string;
  /** Code of the person whom the value is about. */
  readonly subject: string;
  readonly key: Buffer;
}

/** A personal value on record that can still be read. */
export interface ReadableValue {
  readonly position: number;
  /** JSON pointer from the event's data. */
  readonly pointer: string;
  /** Id of its key. */
  readonly key: string;
}

/** JSON text whose personal values stand in it as they were before they were sealed; null where they were erased. */
export interface Opened {
  readonly json: string;
  /** Ids of the keys that were there, in their order; undefined for a text without personal values. */
  readonly keys?: readonly string[];
}

interface KeyRow {
  readonly id: string;
  readonly eventId: string;
  readonly pointer: string;
  readonly key: Buffer;
}

export async function keepKeys(
  database: Pool | ClientBase,
  logId: number,
  keys: readonly PersonalKey[],
): Promise<void> {
  await database.query(KEEP_KEYS, [
    logId,
    keys.map(({ id }) => id),
    keys.map(({ subject }) => subject),
    keys.map(({ eventId }) => eventId),
    keys.map(({ pointer }) => pointer),
    keys.map(({ key }) => key),
  ]);
}

/**
 * Personal values are in the record as ciphertext only, each under a key of its own, and the keys in a table beside it.
 * Without its key a value is gone, in every copy of the record. Keys are kept nowhere else and in no memory.
 */
export class PersonalValues {
  constructor(
    private readonly pool: Pool,
    private readonly find: (dispute: string) => Promise<Dispute>,
  ) {}

  /** Keeps keys before the events are appended that hold what they open. */
  async keep(dispute: string, keys: readonly PersonalKey[]): Promise<void> {
    await keepKeys(this.pool, (await this.find(dispute)).id, keys);
  }

  /** Personal values about somebody, in all entries or in one and what amends it. */
  async readable(dispute: string, subject: string, entryId?: string): Promise<ReadableValue[]> {
    const { id } = await this.find(dispute);
    const values = [id, subject, entryId ?? null];
    const { rows } = await this.pool.query<ReadableValue & { position: string }>(FIND_READABLE, values);
    return rows.map(({ position, pointer, key }) => ({ position: Number(position), pointer, key }));
  }

  /** Costs a search through the text where there is no personal value in it, and one query where there is. */
  async opened(dispute: string, json: string): Promise<Opened> {
    if (!holdsSealed(json)) return { json };
    const ids = [...new Set([...json.matchAll(SEALED)].map(([, id]) => id!))];
    const { id: logId } = await this.find(dispute);
    const { rows } = await this.pool.query<KeyRow>(FIND_KEYS, [logId, ids]);
    const keys = new Map(rows.map((row) => [row.id, row]));
    const open = (_: string, id: string, hidden: string) => {
      const row = keys.get(id);
      return (row && openValue(hidden, row.key, { ...row, dispute })) ?? 'null';
    };
    return { json: json.replace(SEALED, open), keys: [...keys.keys()].toSorted() };
  }

  /** Names the keys that there are, for whoever answers more than fits into one text; null: none, nothing can change. */
  async state(dispute: string): Promise<string | null> {
    const { id } = await this.find(dispute);
    return (await this.pool.query<{ state: string | null }>(READ_STATE, [id])).rows[0]!.state;
  }
}
