import { readFile, readlink } from 'node:fs/promises';
import { join } from 'node:path';

/** The running server of a cluster as its postmaster.pid tells it (src/include/utils/pidfile.h of Postgres). */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly status: 'starting' | 'ready' | 'stopping' | 'standby' | 'unknown';
}

export async function readPostmaster(pgdata: string): Promise<Postmaster | null> {
  const text = await readFile(join(pgdata, 'postmaster.pid'), 'utf8').catch(() => '');
  const lines = text.split('\n').map((line) => line.trim());
  const pid = Number(lines[0]);
  if (!(pid > 0) || !(await isPostmaster(pid, pgdata))) return null;
  return { pid, port: Number(lines[3] ?? 0), status: (lines[7] || 'unknown') as Postmaster['status'] };
}

/** A process id in a stale postmaster.pid may meanwhile belong to somebody else: a postmaster works in its cluster. */
async function isPostmaster(pid: number, pgdata: string): Promise<boolean> {
  if (process.platform === 'linux') return (await readlink(`/proc/${pid}/cwd`).catch(() => null)) === pgdata;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
