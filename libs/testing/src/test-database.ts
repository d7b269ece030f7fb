import { randomBytes } from 'node:crypto';

import { inDatabase } from '@chancery/postgres';
import { Client, escapeIdentifier, type Pool } from 'pg';

import { eventually } from './eventually';
import { openPool } from './open-pool';
import { cloneTemplate, DISPUTE, type Filling } from './template';
import { currentRun, databasePrefix, openTestServer } from './test-server';

export interface TestDatabase {
  /** Logs in as the service role: what the product may do, and no more. */
  readonly url: string;
  /** Logs in as the superuser of the embedded server, or as the login of DATABASE_URL. */
  readonly adminUrl: string;
  /** Of the service role; ended for you. */
  readonly pool: Pool;
  readonly dispute: { readonly id: number; readonly slug: string; readonly title: string };
}

/**
 * A database of this spec's own: the present schema, the dispute `venezuela`, and the filling if any. Call it inside `describe`
 * and call what it returns inside `it`. The spec fails if it leaves a connection open.
 */
export function useTestDatabase(filling?: Filling): () => TestDatabase {
  let database: TestDatabase | undefined;
  beforeAll(async () => {
    database = await open(filling);
  }, 300_000);
  afterAll(async () => {
    if (database) await drop(database);
  }, 60_000);
  return () => {
    if (!database)
      throw new Error('The test database is there inside it(), beforeAll() and beforeEach() only.');
    return database;
  };
}

async function open(filling?: Filling): Promise<TestDatabase> {
  const run = currentRun();
  const server = await openTestServer(run);
  const name = `${databasePrefix(run)}${process.env.JEST_WORKER_ID ?? 0}_${randomBytes(4).toString('hex')}`;
  try {
    const separated = await cloneTemplate(server, run, name, filling);
    const adminUrl = inDatabase(server.adminUrl, name);
    const url = separated ? inDatabase(server.serviceUrl, name) : adminUrl;
    return { url, adminUrl, pool: openPool(url), dispute: DISPUTE };
  } finally {
    await server.release();
  }
}

async function drop({ adminUrl, pool }: TestDatabase): Promise<void> {
  const inHand = pool.totalCount - pool.idleCount;
  const ended = pool.end();
  if (inHand === 0) await ended;
  const name = new URL(adminUrl).pathname.slice(1);
  const admin = new Client({
    connectionString: process.env.DATABASE_URL || inDatabase(adminUrl, 'postgres'),
  });
  await admin.connect();
  try {
    const left = await openConnections(admin, name);
    await admin.query(`drop database ${escapeIdentifier(name)} with (force)`);
    if (left.length > 0)
      throw new Error(`The spec left ${left.length} connection(s) to its database open: ${left.join(' · ')}`);
  } finally {
    await admin.end();
  }
}

/** A connection that was just ended may be seen for a moment longer. */
async function openConnections(admin: Client, name: string): Promise<string[]> {
  const look = async () => {
    const { rows } = await admin.query<{ seen: string }>(
      `select concat_ws(', ', application_name, usename, left(query, 80)) as seen
         from pg_stat_activity
        where datname = $1 and backend_type = 'client backend'`,
      [name],
    );
    return rows.map(({ seen }) => seen);
  };
  return eventually(async () => ((await look()).length === 0 ? [] : null), { withinMs: 2_000 }).catch(look);
}
