import { inDatabase, openPostgres, type PostgresOptions, type RunningPostgres } from '@chancery/postgres';
import { Client, Pool, escapeIdentifier } from 'pg';

import { readGuards, type Guard } from './guards';
import { prepareDatabase } from './prepare-database';

export interface DatabaseOptions extends PostgresOptions {
  /** Most connections the pool opens at once. */
  readonly poolSize?: number | undefined;
  /** As shown in pg_stat_activity. */
  readonly applicationName?: string | undefined;
}

export interface OpenDatabase {
  /** Works as `chancery_service`, or as the login where that role could not be made. */
  readonly pool: Pool;
  readonly serviceUrl: string;
  readonly adminUrl: string;
  readonly kind: RunningPostgres['kind'];
  readonly serverVersion: number;
  readonly guards: readonly Guard[];
  /** Ends the pool and leaves the server. Safe to call twice. */
  close(): Promise<void>;
}

const DATABASE = 'chancery';

/** The server found or started, the database made and brought to the present schema, the guards looked at. */
export async function openDatabase(options: DatabaseOptions): Promise<OpenDatabase> {
  const server = await openPostgres(options);
  try {
    return await openOn(server, options);
  } catch (error) {
    await server.release();
    throw error;
  }
}

async function openOn(server: RunningPostgres, options: DatabaseOptions): Promise<OpenDatabase> {
  const embedded = server.kind === 'embedded';
  if (embedded) await createDatabase(server.adminUrl);
  const adminUrl = embedded ? inDatabase(server.adminUrl, DATABASE) : server.adminUrl;
  const password = embedded ? decodeURIComponent(new URL(server.serviceUrl).password) : null;
  const separation = await prepareDatabase(adminUrl, password);
  const served = embedded ? inDatabase(server.serviceUrl, DATABASE) : server.serviceUrl;
  const serviceUrl = separation.separated ? served : adminUrl;
  const pool = servicePool(serviceUrl, options);
  let closed: Promise<void> | null = null;
  const close = () => (closed ??= pool.end().then(() => server.release()));
  const { kind, serverVersion } = server;
  const guards = await readGuards(pool, separation).catch(async (error: unknown) => {
    await pool.end();
    throw error;
  });
  return { pool, serviceUrl, adminUrl, kind, serverVersion, guards, close };
}

function servicePool(connectionString: string, { poolSize, applicationName, log }: DatabaseOptions): Pool {
  const pool = new Pool({
    connectionString,
    max: poolSize ?? 20,
    application_name: applicationName ?? 'chancery',
    keepAlive: true,
  });
  pool.on('error', (error) => log?.(`A connection to Postgres was lost: ${error.message}`));
  return pool;
}

async function createDatabase(serverUrl: string): Promise<void> {
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`create database ${escapeIdentifier(DATABASE)}`);
  } catch (error) {
    // 42P04, 23505: another process made it in the same moment.
    if (!['42P04', '23505'].includes((error as { code?: string }).code ?? '')) throw error;
  } finally {
    await client.end();
  }
}
