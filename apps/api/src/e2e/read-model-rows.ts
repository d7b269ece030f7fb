import type { Pool } from 'pg';

const TABLES = `
select schemaname || '.' || tablename as name
  from pg_tables
 where starts_with(schemaname, 'rm_')
 order by 1`;

/** Every row of every read model, as text, in an order that depends on nothing but the rows. */
export async function readModelRows(pool: Pool): Promise<Record<string, string[]>> {
  const { rows: tables } = await pool.query<{ name: string }>(TABLES);
  const all: Record<string, string[]> = {};
  for (const { name } of tables) {
    const { rows } = await pool.query<{ row: string }>(`select t::text as row from ${name} t order by 1`);
    all[name] = rows.map(({ row }) => row);
  }
  return all;
}
