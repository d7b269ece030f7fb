import { Client } from 'pg';

/** Everything that a database holds, row by row as JSON text; bytes in hex. */
export async function everyTable(adminUrl: string): Promise<string> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `select c.oid::regclass::text as name
         from pg_class c
        where c.relkind in ('r', 'm')
          and c.relnamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)
          and c.relpersistence <> 't'`,
    );
    let all = '';
    for (const { name } of tables) {
      const { rows } = await client.query<{ row: string }>(`select to_json(t)::text as row from ${name} t`);
      all += rows.map(({ row }) => row).join('\n');
    }
    return all;
  } finally {
    await client.end();
  }
}
