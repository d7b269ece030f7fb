import { setTimeout as pause } from 'node:timers/promises';

import { Client } from 'pg';

import { loopbackUrl } from '../postgres-url';
import { setupImpossible } from '../setup-impossible';
import type { Cluster } from './cluster';
import { readPostmaster } from './postmaster';
import { start, type StartOptions } from './start';

/**
 * Every process that uses the server holds this advisory lock shared, on a connection that the system closes whatever
 * becomes of the process. To leave is to give it up and then try to get it alone: of two that leave at once the second
 * gets it, and nobody can enter while the server is being stopped.
 */
export const IN_USE = 1667785838;

/** Recovery after a crash may have to replay up to max_wal_size of write-ahead log. */
const PATIENCE_MS = 600_000;

export interface Joined {
  readonly client: Client;
  readonly port: number;
}

/** Starts the server unless it runs, waits until it is ready, and enters. */
export async function join(cluster: Cluster, options: StartOptions): Promise<Joined> {
  const deadline = Date.now() + PATIENCE_MS;
  for (let wait = 10; Date.now() < deadline; wait = Math.min(2 * wait, 200)) {
    const postmaster = await readPostmaster(cluster.pgdata);
    if (postmaster?.status === 'ready') {
      const client = await enter(cluster, postmaster.port);
      if (client) return { client, port: postmaster.port };
    }
    if (!postmaster && (await start(cluster, options))) continue;
    await pause(wait);
  }
  throw setupImpossible(
    `The Postgres in ${cluster.home} neither starts nor stops: see ${cluster.log}, or stop it with ${cluster.bin}/pg_ctl stop -D ${cluster.pgdata}.`,
  );
}

export async function serverVersion(client: Client): Promise<number> {
  const { rows } = await client.query<{ version: number }>(
    `select current_setting('server_version_num')::int as version`,
  );
  return rows[0]!.version;
}

/** null: the server went away while we knocked, as when the process that used it last was just stopping it. */
async function enter(cluster: Cluster, port: number): Promise<Client | null> {
  const client = new Client({
    connectionString: loopbackUrl(cluster.admin, port),
    application_name: 'chancery: in use',
    keepAlive: true,
  });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query('select pg_advisory_lock_shared($1)', [IN_USE]);
    return client;
  } catch (error) {
    await client.end().catch(() => {});
    if ((error as { code?: string }).code === '28P01')
      throw setupImpossible(
        `The Postgres in ${cluster.home} does not know the password in passwords.json beside it: restore that file.`,
        error,
      );
    return null;
  }
}
