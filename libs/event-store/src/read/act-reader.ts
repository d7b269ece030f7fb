import type { Pool } from 'pg';
import type { Act, ActsAsked, Dispute } from '../types';
import { READ_ACTS, READ_ACTS_BY, READ_ACTS_BY_OF_TYPE, READ_ACTS_OF_TYPE } from './acts.sql';

type Row = Omit<Act, 'position' | 'version'> & { position: string; version: string };

/** At most `limit` acts, newest first. */
export async function readActs(pool: Pool, { id }: Dispute, asked: ActsAsked): Promise<Act[]> {
  const { after, upTo, by, types, limit } = asked;
  const [sql, ...values] = questionFor(by && [...new Set(by)], types && [...new Set(types)]);
  const { rows } = await pool.query<Row>(sql, [id, after, upTo, limit, ...values]);
  return rows.map((row) => ({ ...row, position: Number(row.position), version: Number(row.version) }));
}

type Values = readonly string[] | undefined;

function questionFor(by: Values, types: Values): [sql: string, ...(readonly string[])[]] {
  if (by && types) return [READ_ACTS_BY_OF_TYPE, by, types];
  if (by) return [READ_ACTS_BY, by];
  return types ? [READ_ACTS_OF_TYPE, types] : [READ_ACTS];
}
