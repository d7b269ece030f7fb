import { randomBytes } from 'node:crypto';
import { chown, mkdir, open, readdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Login } from '../postgres-url';
import { diskFault, setupImpossible } from '../setup-impossible';
import { findBinaries } from './binaries';
import { run } from './run';
import { runAs, type SystemUser } from './run-as';

/** One embedded server on disk: <dataDir>/postgres/{data,passwords.json,server.log}. */
export interface Cluster {
  readonly home: string;
  readonly pgdata: string;
  readonly log: string;
  readonly bin: string;
  readonly user: SystemUser | null;
  readonly admin: Login;
  readonly service: Login;
}

/** The major version of the binaries; a cluster of another one needs pg_upgrade or a dump. */
const MAJOR = '18';

/**
 * The cluster below `dataDir`, made when it is not there. Two processes may try at once: each makes one beside the
 * place and renames it there, which succeeds for the first only; the other throws its own away.
 */
export async function openCluster(dataDir: string): Promise<Cluster> {
  try {
    await mkdir(dataDir, { recursive: true });
    const place = join(await realpath(dataDir), 'postgres');
    const user = await runAs(join(place, 'data'));
    if (!(await exists(place))) await create(place, user);
    return await read(place, user);
  } catch (error) {
    throw diskFault(error, dataDir);
  }
}

/** The cluster below `dataDir`, if there is one. */
export async function findCluster(dataDir: string): Promise<Cluster | null> {
  const place = join(dataDir, 'postgres');
  return (await exists(place)) ? read(place, await runAs(join(place, 'data'))) : null;
}

async function create(place: string, user: SystemUser | null): Promise<void> {
  await sweep(place);
  const draft = `${place}.new-${process.pid}-${randomBytes(4).toString('hex')}`;
  await mkdir(draft, { mode: 0o700 });
  try {
    await initialise(draft, user);
    await rename(draft, place);
    await syncFolder(join(place, '..'));
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error;
  }
}

async function initialise(draft: string, user: SystemUser | null): Promise<void> {
  const passwords = {
    admin: randomBytes(24).toString('base64url'),
    service: randomBytes(24).toString('base64url'),
  };
  const pwfile = join(draft, 'admin-password');
  await writeFile(join(draft, 'passwords.json'), JSON.stringify(passwords), { mode: 0o600 });
  await writeFile(pwfile, passwords.admin, { mode: 0o600 });
  if (user)
    for (const path of [draft, pwfile, join(draft, 'passwords.json')]) await chown(path, user.uid, user.gid);
  const { code, output } = await run(
    join(findBinaries(), 'bin', 'initdb'),
    [
      `--pgdata=${join(draft, 'data')}`,
      '--username=chancery_admin',
      `--pwfile=${pwfile}`,
      '--auth=scram-sha-256',
      '--data-checksums',
      '--locale=C',
      '--encoding=UTF8',
    ],
    user,
  );
  await rm(pwfile);
  if (code !== 0) throw initFailed(draft, output);
}

function initFailed(draft: string, output: string): unknown {
  if (/No space left on device/.test(output)) return diskFault({ code: 'ENOSPC' }, draft);
  if (/Permission denied/.test(output)) return diskFault({ code: 'EACCES' }, draft);
  const line = /(?:error|fatal): .*/i.exec(output)?.[0] ?? output.trim().split('\n').at(-1) ?? 'no word';
  return setupImpossible(`initdb could not make the database in ${draft}: ${line}`);
}

/** Drafts of processes that were killed half-way. */
async function sweep(place: string): Promise<void> {
  const parent = join(place, '..');
  for (const name of await readdir(parent)) {
    const pid = /^postgres\.new-(\d+)-/.exec(name)?.[1];
    if (pid && !isAlive(Number(pid))) await rm(join(parent, name), { recursive: true, force: true });
  }
}

async function read(place: string, user: SystemUser | null): Promise<Cluster> {
  const home = await realpath(place);
  const pgdata = join(home, 'data');
  const version = (await readFile(join(pgdata, 'PG_VERSION'), 'utf8')).trim();
  if (version !== MAJOR)
    throw setupImpossible(
      `${pgdata} was made by Postgres ${version} and this is ${MAJOR}: export the record with the Chancery that made it, or set CHANCERY_DATA to a new folder.`,
    );
  const passwords = JSON.parse(await readFile(join(home, 'passwords.json'), 'utf8')) as Record<
    'admin' | 'service',
    string
  >;
  return {
    home,
    pgdata,
    log: join(home, 'server.log'),
    bin: join(findBinaries(), 'bin'),
    user,
    admin: { user: 'chancery_admin', password: passwords.admin },
    service: { user: 'chancery_service', password: passwords.service },
  };
}

async function exists(path: string): Promise<boolean> {
  return realpath(path).then(
    () => true,
    () => false,
  );
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The rename is on disk only once its folder is. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
