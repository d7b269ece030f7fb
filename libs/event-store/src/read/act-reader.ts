import type { Pool } from 'pg';
import type { Act, ActsAsked, Dispute } from '../types';
import { READ_ACTS } from './acts.sql';

type Row = Omit<Act, 'position' | 'version'> & { position: string; version: string };

/** At most `limit` acts, newest first. */
export async function readActs(pool: Pool, { id }: Dispute, asked: ActsAsked): Promise<Act[]> {
  const { after, upTo, by, types, limit } = asked;
  const { rows } = await pool.query<Row>(READ_ACTS, [id, after, upTo, by ?? null, types ?? null, limit]);
  return rows.map((row) => ({ ...row, position: Number(row.position), version: Number(row.version) }));
}
