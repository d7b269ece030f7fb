import type { ClientBase } from 'pg';

/** Tables of a schema; rows without a dispute of their own belong to one by their key. */
const TABLES = `
select c.relname as name,
       exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'log_id') as "saysDispute"
  from pg_class c
 where c.relnamespace = $1::regnamespace
   and c.relkind = 'r'
 order by 1`;

/** A hash over every row of a dispute in every table of a schema, in an order that depends on nothing but the rows. */
export async function digestOf(client: ClientBase, schema: string, logId: number): Promise<string> {
  const { rows: tables } = await client.query<{ name: string; saysDispute: boolean }>(TABLES, [schema]);
  const parts: string[] = [];
  for (const { name, saysDispute } of tables) {
    const ofDispute = saysDispute
      ? 'log_id = $1'
      : `key_id in (select k.key_id from ${schema}.key k where k.log_id = $1)`;
    const { rows } = await client.query<{ count: string; hash: string }>(
      `select count(*)::text as count,
              coalesce(encode(sha256(convert_to(string_agg(r.line, E'\\n' order by r.line collate "C"), 'UTF8')), 'hex'), '') as hash
         from (select t::text as line from ${schema}.${name} t where ${ofDispute}) r`,
      [logId],
    );
    parts.push(`${name} ${rows[0]!.count} ${rows[0]!.hash}`);
  }
  return parts.join('\n');
}
