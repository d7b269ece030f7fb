import { setTimeout as pause } from 'node:timers/promises';

import type { Client } from 'pg';

import type { PostgresOptions, RunningPostgres } from '../running-postgres';
import { loopbackUrl } from '../postgres-url';
import { findCluster, openCluster, type Cluster } from './cluster';
import { IN_USE, join, serverVersion } from './join';
import { stop } from './start';

/** Finds the running server of the data folder or starts it, and keeps it running until `release`. */
export async function joinEmbedded(options: PostgresOptions): Promise<RunningPostgres> {
  const cluster = await openCluster(options.dataDir, options.log);
  const { client, port } = await join(cluster, options);
  const stay = new Stay(cluster, { ...options, port }, client);
  return {
    kind: 'embedded',
    adminUrl: loopbackUrl(cluster.admin, port),
    serviceUrl: loopbackUrl(cluster.service, port),
    serverVersion: await serverVersion(client),
    release: () => stay.end(),
  };
}

/** Stops the server of a folder, if one runs there, whoever uses it. */
export async function stopEmbedded(dataDir: string): Promise<void> {
  const cluster = await findCluster(dataDir);
  if (cluster) await stop(cluster);
}

/** This process's use of the server, from joining to leaving. */
class Stay {
  private left: Promise<void> | null = null;
  private rejoining: Promise<void> | null = null;

  constructor(
    private readonly cluster: Cluster,
    private readonly options: PostgresOptions,
    private client: Client,
  ) {
    this.watch();
  }

  end(): Promise<void> {
    return (this.left ??= this.leave());
  }

  private watch(): void {
    this.client.once('end', () => {
      if (!this.left) this.rejoining = this.rejoin();
    });
  }

  /** The server was killed under us: it is started again on the same port, where the pools will look for it. */
  private async rejoin(): Promise<void> {
    let said = 'The embedded Postgres went away; it is started again.';
    this.options.log?.(said);
    while (!this.left)
      try {
        ({ client: this.client } = await join(this.cluster, this.options));
        return this.watch();
      } catch (error) {
        const { message } = error as Error;
        if (message !== said) this.options.log?.((said = message));
        await pause(1_000);
      }
  }

  private async leave(): Promise<void> {
    await this.rejoining;
    try {
      if (this.options.stopWhenLast === false) return;
      await this.client.query('select pg_advisory_unlock_shared($1)', [IN_USE]);
      const { rows } = await this.client.query<{ last: boolean }>('select pg_try_advisory_lock($1) as last', [
        IN_USE,
      ]);
      if (rows[0]!.last) await stop(this.cluster);
    } catch {
      // The server is gone already; whoever comes next starts it.
    } finally {
      await this.client.end().catch(() => {});
    }
  }
}
