import { randomBytes } from 'node:crypto';
import { mkdir, readdir, realpath, rename, rm, symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { syncFolder } from '@chancery/files';

import { isAlive } from './postmaster';
import { mayEnter, type SystemUser } from './run-as';

/** Where root puts what Postgres, as another user, cannot reach in the checkout. */
export const SHARED_PLACE = '/var/lib/chancery';

/** The folder of the embedded server below the data folder, or null while there is none. */
export async function findPlace(dataDir: string): Promise<string | null> {
  try {
    return await realpath(join(dataDir, 'postgres'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/**
 * Lets `fill` make the folder of the server beside its place and then puts it there in one step, so that of two
 * processes the first succeeds and the other throws its own away; one that is killed half-way leaves no half server.
 * When `user` cannot reach the data folder the server lives in SHARED_PLACE and a link leads to it.
 */
export async function makePlace(
  dataDir: string,
  user: SystemUser | null,
  fill: (draft: string) => Promise<void>,
): Promise<void> {
  const place = join(dataDir, 'postgres');
  const elsewhere = user !== null && !(await mayEnter(dataDir, user));
  const parent = elsewhere ? SHARED_PLACE : dataDir;
  const draft = join(parent, `postgres.new-${process.pid}-${randomBytes(4).toString('hex')}`);
  await mkdir(parent, { recursive: true, mode: 0o755 });
  await sweep(parent);
  await mkdir(draft, { mode: 0o700 });
  try {
    await fill(draft);
    if (elsewhere) await linkTo(draft, place);
    else await rename(draft, place);
    await syncFolder(dataDir);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (!['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}

async function linkTo(draft: string, place: string): Promise<void> {
  const home = join(SHARED_PLACE, basename(draft).replace(/^postgres\.new-\d+/, 'data'));
  await rename(draft, home);
  try {
    await symlink(home, place);
  } catch (error) {
    await rm(home, { recursive: true, force: true });
    throw error;
  }
}

/** Drafts of processes that were killed half-way. */
async function sweep(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const pid = /^postgres\.new-(\d+)-/.exec(name)?.[1];
    if (pid && !isAlive(Number(pid))) await rm(join(parent, name), { recursive: true, force: true });
  }
}
