import { randomBytes } from 'node:crypto';
import { chown, mkdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Login } from '../postgres-url';
import { diskFault, setupImpossible } from '../setup-impossible';
import { binariesFor } from './binaries';
import { findPlace, makePlace } from './place';
import { run } from './run';
import { runAs, type SystemUser } from './run-as';

/** One embedded server on disk: <home>/{data,passwords.json,server.log}. */
export interface Cluster {
  readonly home: string;
  readonly pgdata: string;
  readonly log: string;
  readonly bin: string;
  readonly user: SystemUser | null;
  readonly admin: Login;
  readonly service: Login;
}

/** The major version of the binaries; a cluster of another one would need pg_upgrade. */
const MAJOR = '18';
const ADMIN = 'chancery_admin';

/** The cluster below `dataDir`, made when it is not there. */
export async function openCluster(dataDir: string, log?: (line: string) => void): Promise<Cluster> {
  try {
    await mkdir(dataDir, { recursive: true });
    const folder = await realpath(dataDir);
    const home = await findPlace(folder);
    if (home) return await read(home);
    const user = await runAs(folder);
    await makePlace(folder, user, (draft) => initialise(draft, user));
    const made = await read((await findPlace(folder))!);
    if (!made.home.startsWith(folder))
      log?.(`Postgres runs as another user, who may not enter ${folder}: its data are in ${made.home}.`);
    return made;
  } catch (error) {
    throw diskFault(error, dataDir);
  }
}

/** The cluster below `dataDir`, if there is one. */
export async function findCluster(dataDir: string): Promise<Cluster | null> {
  const home = await findPlace(dataDir);
  return home === null ? null : read(home);
}

async function initialise(draft: string, user: SystemUser | null): Promise<void> {
  const pwfile = join(draft, 'admin-password');
  const passwords = { admin: newPassword(), service: newPassword() };
  await writeFile(join(draft, 'passwords.json'), JSON.stringify(passwords), { mode: 0o600 });
  await writeFile(pwfile, passwords.admin, { mode: 0o600 });
  if (user)
    for (const path of [draft, pwfile, join(draft, 'passwords.json')]) await chown(path, user.uid, user.gid);
  const { code, output } = await run(
    join(await binariesFor(user), 'bin', 'initdb'),
    [
      `--pgdata=${join(draft, 'data')}`,
      `--username=${ADMIN}`,
      `--pwfile=${pwfile}`,
      '--auth=scram-sha-256',
      '--data-checksums',
      '--locale=C',
      '--encoding=UTF8',
    ],
    user,
  );
  if (code !== 0) throw initFailed(output);
  await rm(pwfile);
}

function newPassword(): string {
  return randomBytes(24).toString('base64url');
}

function initFailed(output: string): unknown {
  if (/No space left on device/.test(output)) return Object.assign(new Error(output), { code: 'ENOSPC' });
  if (/Permission denied/.test(output)) return Object.assign(new Error(output), { code: 'EACCES' });
  const line = /(?:error|fatal): .*/i.exec(output)?.[0] ?? output.trim().split('\n').at(-1);
  return setupImpossible(`initdb could not make the database: ${line || 'it gave no reason'}.`);
}

async function read(home: string): Promise<Cluster> {
  const pgdata = join(home, 'data');
  const version = (await readFile(join(pgdata, 'PG_VERSION'), 'utf8')).trim();
  if (version !== MAJOR)
    throw setupImpossible(
      `${pgdata} was made by Postgres ${version} and this is ${MAJOR}: export the record with the Chancery that made it, or set CHANCERY_DATA to a new folder.`,
    );
  const text = await readFile(join(home, 'passwords.json'), 'utf8');
  const { admin, service } = JSON.parse(text) as Record<'admin' | 'service', string>;
  const user = await runAs(pgdata);
  return {
    home,
    pgdata,
    log: join(home, 'server.log'),
    bin: join(await binariesFor(user), 'bin'),
    user,
    admin: { user: ADMIN, password: admin },
    service: { user: 'chancery_service', password: service },
  };
}
