import type { Pool } from 'pg';
import { HURRY, TABLES_OF } from './rebuild.sql';

const AT_ONCE = 2;

/** Makes the indexes, two at a time, and lets the planner know the tables. */
export async function finishTables(pool: Pool, schema: string, indexes: readonly string[]): Promise<void> {
  const { rows } = await pool.query<{ table: string }>(TABLES_OF, [schema]);
  const statements = [...indexes, ...rows.map(({ table }) => `analyze ${table}`)];
  const work = statements[Symbol.iterator]();
  await Promise.all(Array.from({ length: AT_ONCE }, () => runAll(pool, work)));
}

async function runAll(pool: Pool, statements: Iterable<string>): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query(HURRY);
    for (const statement of statements) await client.query(statement);
  } finally {
    // Its settings are for this work only.
    client.release(true);
  }
}
