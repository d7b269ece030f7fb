import { open, stat, chown } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { diskFault, setupImpossible } from '../setup-impossible';
import type { Cluster } from './cluster';
import { disownRecycledPid, readPostmaster } from './postmaster';
import { run } from './run';

const MB = 2 ** 20;

/** Of the machine, or of the container where that may have less. */
const memory = (): number => Math.min(totalmem(), process.constrainedMemory() || Infinity);

/** An eighth of the memory, from 128 to 1,024 MB: what is read again and again stays there; taken only as it fills. */
const sharedBuffers = (): string => `${Math.round(Math.min(1024, Math.max(128, memory() / 8 / MB)))}MB`;

/** Durable first: an acknowledged event survives a power cut. */
const SETTINGS: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  shared_buffers: sharedBuffers(),
  random_page_cost: '1.1',
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  wal_level: 'replica',
  max_wal_size: '2GB',
  checkpoint_timeout: '15min',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
};

export interface StartOptions {
  readonly port?: number | undefined;
  readonly settings?: Readonly<Record<string, string>> | undefined;
}

/**
 * Starts the server, or finds that another process has done so: postmaster.pid is the lock, Postgres itself keeps it.
 * false: it may be tried again, since the port was snatched away or old backends are still ending.
 */
export async function start(cluster: Cluster, { port, settings }: StartOptions): Promise<boolean> {
  await disownRecycledPid(cluster.pgdata);
  const from = await prepareLog(cluster);
  const flags = Object.entries({ ...SETTINGS, ...settings, port: `${port ?? (await freePort())}` });
  const { code, output } = await run(
    join(cluster.bin, 'pg_ctl'),
    [
      'start',
      '-w',
      '-t',
      '600',
      '-D',
      cluster.pgdata,
      '-l',
      cluster.log,
      '-o',
      flags.map(([name, value]) => `-c ${name}=${value}`).join(' '),
    ],
    cluster.user,
  );
  if (code === 0 || (await readPostmaster(cluster.pgdata))) return true;
  const refusal = await explain(cluster, { from, port, output });
  if (refusal) throw refusal;
  return false;
}

/**
 * Stops the server that runs now: its clients are cut off, what they had not committed is undone. `pg_ctl stop` is of
 * no use here, since it would go on to wait for the end of a server that another process has started meanwhile.
 */
export async function stop(cluster: Cluster): Promise<void> {
  const postmaster = await readPostmaster(cluster.pgdata);
  if (!postmaster) return;
  await run(join(cluster.bin, 'pg_ctl'), ['kill', 'INT', `${postmaster.pid}`], cluster.user);
  while ((await readPostmaster(cluster.pgdata))?.pid === postmaster.pid) await pause(20);
}

interface Failed {
  /** Where in the log this start begins. */
  readonly from: number;
  readonly port: number | undefined;
  /** Of pg_ctl, which may have failed before there was a server to log anything. */
  readonly output: string;
}

async function explain(cluster: Cluster, { from, port, output }: Failed): Promise<unknown> {
  const said = await logFrom(cluster.log, from);
  if (/lock file .* already exists|pre-existing shared memory block/.test(said)) return null;
  if (/PID file .* is empty/.test(output)) return null;
  if (/could not bind|Address already in use/.test(said))
    return port ? setupImpossible(`Port ${port} is taken: stop what uses it, or choose another port.`) : null;
  if (/No space left on device/.test(said)) return diskFault({ code: 'ENOSPC' }, cluster.home);
  if (/Permission denied/.test(said)) return diskFault({ code: 'EACCES' }, cluster.home);
  return setupImpossible(`Postgres does not start: ${reasonIn(said, output)} (see ${cluster.log}).`);
}

const REASONS = [/(?:FATAL|PANIC): +(.*)/, /LOG: +(.* was terminated by .*)/];

function reasonIn(log: string, output: string): string {
  const [found] = REASONS.flatMap((reason) => reason.exec(log)?.[1] ?? []);
  return found ?? lastLine(log) ?? lastLine(output) ?? 'it gave no reason';
}

/** What every failure ends with says nothing. */
const lastLine = (text: string): string | undefined =>
  text
    .trim()
    .split('\n')
    .filter(
      (line) => line !== '' && !/^waiting for server|could not start server|^Examine the log/.test(line),
    )
    .at(-1);

const LOG_LIMIT = 10_000_000;

/** The log is kept short: it begins anew at the first start after LOG_LIMIT bytes. Returns where this start begins. */
async function prepareLog({ log, user }: Cluster): Promise<number> {
  const size = await stat(log).then(
    (found) => found.size,
    () => 0,
  );
  try {
    await (await open(log, size > LOG_LIMIT ? 'w' : 'a', 0o600)).close();
    if (user) await chown(log, user.uid, user.gid);
  } catch (error) {
    throw diskFault(error, log);
  }
  return size > LOG_LIMIT ? 0 : size;
}

async function logFrom(log: string, from: number): Promise<string> {
  const file = await open(log, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(65_536), 0, 65_536, from);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await file.close();
  }
}

async function freePort(): Promise<number> {
  const probe = createServer();
  return new Promise((resolve, reject) => {
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
