import { Client } from 'pg';

const TABLES = ['event', 'tile', 'checkpoint'] as const;

/** What only a superuser can do, and only after taking every guard away. */
export async function asSuperuser(adminUrl: string, ...statements: string[]): Promise<void> {
  const admin = new Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    await admin.query('alter event trigger es_frozen disable');
    for (const table of TABLES) await admin.query(`alter table es.${table} disable trigger all`);
    for (const statement of statements) await admin.query(statement);
  } finally {
    await admin.end();
  }
}

export const KEEP_ALL = TABLES.map((table) => `create table public.kept_${table} as table es.${table}`);

export const PUT_BACK = TABLES.flatMap((table) => [
  `delete from es.${table}`,
  `insert into es.${table} select * from public.kept_${table}`,
]);

/** The hashes that the store would have made: the tampering of somebody who knows how they are made. */
export const MAKE_HASHES_ANEW = `
update es.event e
   set leaf_hash = sha256('\\x00'::bytea || convert_to(es.envelope(
         l.slug, e.position, e.stream_id, e.version, e.event_id, e.entry_id, e.type, e.schema_version, e.occurred_on,
         to_char(e.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), e.recorded_by, e.correlation_id,
         e.causation_id, e.body), 'UTF8'))
  from es.log l
 where l.log_id = e.log_id`;
