import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type OpenDatabase, openDatabase } from '@chancery/database';
import { stopEmbedded } from '@chancery/postgres';
import { EventStore } from '@chancery/event-store';
import { type CuttingProxy, startCuttingProxy } from '@chancery/testing';
import { Client } from 'pg';
import { untilCleared } from './standing';

/** A record in a folder of its own, with a server of its own, and a way to it that can be cut. */
export interface Arena {
  readonly folder: string;
  readonly database: OpenDatabase;
  readonly store: EventStore;
  /** What the processes that are tortured connect through. */
  readonly proxy: CuttingProxy;
  readonly proxiedUrl: string;
  readonly dispute: string;
  close(): Promise<void>;
}

export interface ArenaOptions {
  /** Settings of the server beside its own. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly parent?: string;
}

export async function openArena({ settings, parent = tmpdir() }: ArenaOptions = {}): Promise<Arena> {
  const folder = await mkdtemp(join(parent, 'chancery-torture-'));
  // As root the server runs as another user, who has to get in.
  await chmod(folder, 0o711);
  let opening: ReturnType<typeof openIn> | null = null;
  const close = untilCleared(async () => {
    const opened = await opening?.catch(() => null);
    await opened?.leave();
    await stopEmbedded(folder);
    await rm(folder, { recursive: true, force: true });
  });
  try {
    opening = openIn(folder, settings);
    return { ...(await opening), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function openIn(folder: string, settings: ArenaOptions['settings']) {
  const database = await openDatabase({ dataDir: folder, settings, applicationName: 'torture' });
  const proxy = await startCuttingProxy({
    target: { port: Number(new URL(database.adminUrl).port) },
    bytesUntilCut: () => Infinity,
  });
  const store = new EventStore(database.pool);
  const { slug } = await store.openDispute({ slug: 'torture', title: 'A dispute under torture' });
  const proxied = new URL(database.adminUrl);
  proxied.port = String(proxy.port);
  return {
    folder,
    database,
    store,
    proxy,
    proxiedUrl: proxied.href,
    dispute: slug,
    async leave() {
      await store.close();
      await proxy.close();
      await database.close();
    },
  };
}

/** Works as the superuser, on a connection of its own. */
export async function withAdmin<Result>(
  { database }: Arena,
  work: (client: Client) => Promise<Result>,
): Promise<Result> {
  const client = new Client({ connectionString: database.adminUrl, application_name: 'torture: admin' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}
