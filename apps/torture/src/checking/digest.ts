import type { ClientBase } from 'pg';

/** Tables of a schema; rows without a dispute of their own belong to one by their key. */
const TABLES = `
select c.relname as name,
       exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'log_id') as "saysDispute"
  from pg_class c
 where c.relnamespace = $1::regnamespace
   and c.relkind = 'r'
 order by 1`;

/** The number of rows and two sums of hashes: rows that are the same, in any order, give the same. */
const digestQuery = (table: string, ofDispute: string) => `
select count(*)::text                                            as count,
       coalesce(sum(hashtextextended(t::text, 0)::numeric), 0)   as one,
       coalesce(sum(hashtextextended(t::text, 1)::numeric), 0)   as other
  from ${table} t
 where ${ofDispute}`;

/** Of every row of a dispute in every table of a schema; depends on nothing but the rows. */
export async function digestOf(client: ClientBase, schema: string, logId: number): Promise<string> {
  const { rows: tables } = await client.query<{ name: string; saysDispute: boolean }>(TABLES, [schema]);
  const parts: string[] = [];
  for (const { name, saysDispute } of tables) {
    const ofDispute = saysDispute
      ? 'log_id = $1'
      : `key_id in (select k.key_id from ${schema}.key k where k.log_id = $1)`;
    const { rows } = await client.query<{ count: string; one: string; other: string }>(
      digestQuery(`${schema}.${name}`, ofDispute),
      [logId],
    );
    const { count, one, other } = rows[0]!;
    parts.push(`${name} ${count} ${one} ${other}`);
  }
  return parts.join('\n');
}
