import { within } from '@chancery/event-store';
import type { ClientBase, Pool } from 'pg';
import { READ_VERSIONS } from '../checkpoints/checkpoint.sql';
import type { Projection } from '../projection';
import { liveSchema } from '../schema-names';
import { clearAway, HOLD, LET_GO, SCHEMA_EXISTS, TRY_TO_HOLD } from './rebuild.sql';

/** Makes missing tables and clears away what a killed rebuild left; answers whose tables are of an older version. */
export async function prepareTables(pool: Pool, projections: readonly Projection[]): Promise<Projection[]> {
  const client = await pool.connect();
  try {
    const outdated: Projection[] = [];
    for (const projection of projections) if (await isOutdated(client, projection)) outdated.push(projection);
    return outdated;
  } finally {
    client.release();
  }
}

async function isOutdated(client: ClientBase, projection: Projection): Promise<boolean> {
  const { name, version } = projection;
  if (!(await exists(client, liveSchema(name)))) await makeTables(client, projection);
  else await clearLeftovers(client, name);
  const { rows } = await client.query<{ lowest: number }>(READ_VERSIONS, [[name]]);
  return rows[0] !== undefined && rows[0].lowest < version;
}

/** Tables that are missing although there are checkpoints, were dropped by hand: their checkpoints are void. */
async function makeTables(client: ClientBase, { name, tables, indexes }: Projection): Promise<void> {
  await client.query(HOLD, [name]);
  try {
    if (await exists(client, liveSchema(name))) return;
    await within(client, async () => {
      await client.query('delete from rm.checkpoint where projection = $1', [name]);
      await client.query(`create schema ${liveSchema(name)}`);
      await client.query(tables(liveSchema(name)));
      for (const index of indexes(liveSchema(name))) await client.query(index);
    });
  } finally {
    await client.query(LET_GO, [name]);
  }
}

async function clearLeftovers(client: ClientBase, name: string): Promise<void> {
  const { rows } = await client.query<{ held: boolean }>(TRY_TO_HOLD, [name]);
  if (!rows[0]!.held) return;
  try {
    await client.query(clearAway(name));
  } finally {
    await client.query(LET_GO, [name]);
  }
}

async function exists(client: ClientBase, schema: string): Promise<boolean> {
  return (await client.query<{ exists: boolean }>(SCHEMA_EXISTS, [schema])).rows[0]!.exists;
}
