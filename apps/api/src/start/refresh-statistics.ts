import type { Pool } from 'pg';

const OWN_READ_MODELS = `
select format('analyze %I.%I', n.nspname, c.relname) as command
  from pg_class c
  join pg_namespace n on n.oid = c.relnamespace
 where c.relkind = 'r'
   and starts_with(n.nspname, 'rm_')
   and pg_has_role(c.relowner, 'usage')`;

/**
 * Tells the planner what an import has put into the read models. Autovacuum would, a minute later; until then a page
 * of the timeline is sorted from the whole record instead of being read in order (measured: 1.7 against 0.6 ms).
 */
export async function refreshStatistics(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ command: string }>(OWN_READ_MODELS);
  for (const { command } of rows) await pool.query(command);
}
