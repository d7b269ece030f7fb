import { setTimeout as pause } from 'node:timers/promises';

import { Client } from 'pg';

import type { PostgresOptions, RunningPostgres } from '../open-postgres';
import { loopbackUrl } from '../postgres-url';
import { setupImpossible } from '../setup-impossible';
import { findCluster, openCluster, type Cluster } from './cluster';
import { readPostmaster } from './postmaster';
import { start, stop, type StartOptions } from './start';

/** Every process that uses the server holds this advisory lock shared, so the last to leave is known for sure. */
const IN_USE = 1667785838;
const PATIENCE_MS = 120_000;

interface Membership {
  readonly client: Client;
  readonly port: number;
}

/** Finds the running server of the data folder or starts it, and keeps it running until `release`. */
export async function joinEmbedded(options: PostgresOptions): Promise<RunningPostgres> {
  const cluster = await openCluster(options.dataDir);
  let membership = await join(cluster, options);
  let left: Promise<void> | null = null;

  const watch = ({ client, port }: Membership) =>
    client.on('end', () => {
      if (!left) void rejoin(port);
    });
  // The server was killed under us: it is started again on the same port, where the pools will look for it.
  const rejoin = async (port: number) => {
    options.log?.('The embedded Postgres went away; starting it again.');
    try {
      membership = await join(cluster, { ...options, port });
      watch(membership);
    } catch (error) {
      options.log?.((error as Error).message);
    }
  };
  watch(membership);

  return {
    kind: 'embedded',
    adminUrl: loopbackUrl(cluster.admin, membership.port),
    serviceUrl: loopbackUrl(cluster.service, membership.port),
    serverVersion: await serverVersion(membership.client),
    release: () => (left ??= leave(cluster, membership.client, options.stopWhenLast ?? true)),
  };
}

async function join(cluster: Cluster, options: StartOptions): Promise<Membership> {
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    const postmaster = await readPostmaster(cluster.pgdata);
    if (!postmaster) await start(cluster, options);
    else if (postmaster.status === 'ready') {
      const client = await enter(cluster, postmaster.port);
      if (client) return { client, port: postmaster.port };
    }
    if (postmaster) await pause(50);
  }
  throw setupImpossible(
    `The Postgres in ${cluster.home} neither starts nor stops: see ${cluster.log}, or stop it with ${cluster.bin}/pg_ctl stop -D ${cluster.pgdata}.`,
  );
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
        `The Postgres in ${cluster.home} does not know its own password (passwords.json): restore that file.`,
        error,
      );
    return null;
  }
}

async function leave(cluster: Cluster, client: Client, stopWhenLast: boolean): Promise<void> {
  try {
    if (!stopWhenLast) return;
    await client.query('select pg_advisory_unlock_shared($1)', [IN_USE]);
    const { rows } = await client.query<{ last: boolean }>('select pg_try_advisory_lock($1) as last', [
      IN_USE,
    ]);
    if (rows[0]!.last) await stop(cluster);
  } catch {
    // The server is gone already; whoever comes next starts it.
  } finally {
    await client.end().catch(() => {});
  }
}

async function serverVersion(client: Client): Promise<number> {
  const { rows } = await client.query<{ version: number }>(
    `select current_setting('server_version_num')::int as version`,
  );
  return rows[0]!.version;
}

/** Stops the server of a folder, if one runs there, whoever uses it. */
export async function stopEmbedded(dataDir: string): Promise<void> {
  const cluster = await findCluster(dataDir);
  if (cluster && (await readPostmaster(cluster.pgdata))) await stop(cluster);
}
