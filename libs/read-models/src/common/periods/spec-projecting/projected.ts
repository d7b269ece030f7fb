// For specs: a projection driven by hand, on a schema of its own.
import type { RecordedEvent } from '@chancery/kernel';
import type { Projection } from '@chancery/projections';
import type { Pool, PoolClient } from 'pg';

interface Where {
  readonly schema: string;
  readonly dispute: { readonly id: number; readonly slug: string };
  /** As in a rebuild: the projection may keep what it wrote. */
  readonly rebuild?: boolean;
}

/** Makes the tables, as the projections' engine does. */
export async function makeTables(pool: Pool, projection: Projection, schema: string): Promise<void> {
  await pool.query(`create schema ${schema}`);
  await pool.query(projection.tables(schema));
  for (const index of projection.indexes(schema)) await pool.query(index);
}

/** Applies the events in batches of these sizes, the last one again and again, each in a transaction. */
export async function project(
  pool: Pool,
  projection: Projection,
  events: readonly RecordedEvent[],
  { schema, dispute, rebuild = false, sizes }: Where & { readonly sizes: readonly number[] },
): Promise<void> {
  const client = await pool.connect();
  const kept = { complete: true, of: new Map<string, unknown>() };
  try {
    for (let at = 0, batch = 0; at < events.length; batch++) {
      const size = sizes[Math.min(batch, sizes.length - 1)]!;
      const memory = rebuild ? kept : { complete: false, of: new Map<string, unknown>() };
      await client.query('begin');
      await projection.apply(events.slice(at, at + size), { client, schema, dispute, memory });
      await client.query('commit');
      at += size;
    }
  } finally {
    client.release();
  }
}

/** Every row of every table of a schema, as text, in an order that depends on nothing but the rows. */
export async function rowsOf(client: Pool | PoolClient, schema: string): Promise<Record<string, string[]>> {
  const { rows: tables } = await client.query<{ name: string }>(
    'select tablename as name from pg_tables where schemaname = $1 order by 1',
    [schema],
  );
  const all: Record<string, string[]> = {};
  for (const { name } of tables) {
    const { rows } = await client.query<{ row: string }>(
      `select t::text as row from ${schema}.${name} t order by 1`,
    );
    all[name] = rows.map(({ row }) => row);
  }
  return all;
}
