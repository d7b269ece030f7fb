import { chown, readdir, readFile, readlink, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { run } from './run';

/** The running server of a cluster as its postmaster.pid tells it (src/include/utils/pidfile.h of Postgres). */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly status: 'starting' | 'ready' | 'stopping' | 'standby' | 'unknown';
}

/** null: no server runs on this cluster, whatever an old postmaster.pid says. */
export async function readPostmaster(pgdata: string): Promise<Postmaster | null> {
  const lines = (await readFile(pidFile(pgdata), 'utf8').catch(() => ''))
    .split('\n')
    .map((line) => line.trim());
  const pid = Number(lines[0]);
  if (!(pid > 0) || !(await isPostmaster(pid, pgdata))) return null;
  return { pid, port: Number(lines[3] ?? 0), status: (lines[7] || 'unknown') as Postmaster['status'] };
}

/**
 * After a power cut the process id in postmaster.pid may belong to another program of the same user, and Postgres
 * would refuse to start. The file is kept, since it also names the shared memory that orphaned backends may still
 * use, but its process id is replaced by one that cannot exist.
 */
export async function disownRecycledPid(pgdata: string): Promise<void> {
  const text = await readFile(pidFile(pgdata), 'utf8').catch(() => null);
  if (text === '') return forgetEmptyFile(pgdata);
  const [first = '', ...rest] = (text ?? '').split('\n');
  const pid = Number(first);
  if (pid > 0 && isAlive(pid) && !(await isPostmaster(pid, pgdata)))
    await replace(pidFile(pgdata), [NO_PROCESS, ...rest].join('\n'));
}

/** In one step: Postgres does not start on a file of which, after a kill -9, only the beginning is there. */
async function replace(file: string, text: string): Promise<void> {
  const { uid, gid, mode } = await stat(file);
  const draft = `${file}.new-${process.pid}`;
  await writeFile(draft, text, { mode });
  await chown(draft, uid, gid);
  await rename(draft, file);
}

/** A server that starts fills its file at once; how long one stays empty that a power cut has left so. */
const EMPTY_FOR_MS = 5000;

async function forgetEmptyFile(pgdata: string): Promise<void> {
  const { mtimeMs } = await stat(pidFile(pgdata));
  if (Date.now() - mtimeMs > EMPTY_FOR_MS && !(await isWorkedIn(pgdata)))
    await rm(pidFile(pgdata), { force: true });
}

/** Whether a process works in the folder: a backend may outlive its postmaster for a moment. Only Linux can tell. */
async function isWorkedIn(pgdata: string): Promise<boolean> {
  const processes = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
  const folders = await Promise.all(processes.map((pid) => readlink(`/proc/${pid}/cwd`).catch(() => null)));
  return folders.includes(pgdata);
}

/** Above the largest process id of every system that Postgres runs on. */
const NO_PROCESS = '2147483646';

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** A postmaster works in its cluster's folder; where that cannot be seen, its name has to do. */
async function isPostmaster(pid: number, pgdata: string): Promise<boolean> {
  if (!isAlive(pid)) return false;
  if (process.platform === 'win32') return true;
  if (process.platform !== 'linux') return isNamedPostgres(pid);
  try {
    return (await readlink(`/proc/${pid}/cwd`)) === pgdata;
  } catch (error) {
    // Root of a container may not look at the processes of other users (no CAP_SYS_PTRACE).
    return (error as NodeJS.ErrnoException).code === 'EACCES' && (await isNamedPostgres(pid));
  }
}

async function isNamedPostgres(pid: number): Promise<boolean> {
  const ps = ['-o', 'comm=', '-p', `${pid}`];
  const name =
    process.platform === 'linux'
      ? await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => '')
      : (await run('ps', ps, null)).output;
  return name.includes('postgres');
}

function pidFile(pgdata: string): string {
  return join(pgdata, 'postmaster.pid');
}
