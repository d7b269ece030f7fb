import type { ClientBase, Pool } from 'pg';
import { readAhead } from '../read/read-ahead';
import type { AsText, WholeCheckpoint, WholeDispute, WholeTile } from './whole-record';
import {
  READ_WHOLE_CHECKPOINTS,
  READ_WHOLE_DISPUTES,
  READ_WHOLE_EVENTS,
  READ_WHOLE_TILES,
} from './whole-record.sql';

/** Reads everything that is stored of a record, for a backup. What was appended is never changed: no snapshot is held. */
export class WholeRecordReader {
  constructor(private readonly pool: Pool) {}

  disputes(): Promise<WholeDispute[]> {
    return readWholeDisputes(this.pool);
  }

  /** Batches of JSON texts of {@link WholeEvent}, up to the head that the dispute had. */
  events({ id, slug, head }: WholeDispute): AsyncGenerator<string[], void, undefined> {
    return readAhead({ upTo: head }, async (after, limit) => {
      const { rows } = await this.pool.query<[string]>({
        text: READ_WHOLE_EVENTS,
        values: [id, slug, after, head, limit],
        rowMode: 'array',
      });
      return rows.map(([json]) => json);
    });
  }

  /** Those that became full after one position and up to another, in that order. */
  async tiles({ id }: WholeDispute, after: number, upTo: number): Promise<WholeTile[]> {
    const { rows } = await this.pool.query<AsText<WholeTile, 'index' | 'fullAt'>>(READ_WHOLE_TILES, [
      id,
      after,
      upTo,
    ]);
    return rows.map((row) => ({ ...row, index: Number(row.index), fullAt: Number(row.fullAt) }));
  }

  async checkpoints({ id }: WholeDispute, after: number, upTo: number): Promise<WholeCheckpoint[]> {
    const { rows } = await this.pool.query<AsText<WholeCheckpoint, 'size'>>(READ_WHOLE_CHECKPOINTS, [
      id,
      after,
      upTo,
    ]);
    return rows.map((row) => ({ ...row, size: Number(row.size) }));
  }
}

/** The disputes that a database holds, as they are in one look at it. */
export async function readWholeDisputes(database: Pool | ClientBase): Promise<WholeDispute[]> {
  const { rows } = await database.query<AsText<WholeDispute, 'head' | 'sealed'>>(READ_WHOLE_DISPUTES);
  return rows.map((row) => ({ ...row, head: Number(row.head), sealed: Number(row.sealed) }));
}
