import { execFileSync } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';

import { setupImpossible } from '../setup-impossible';

export interface SystemUser {
  readonly uid: number;
  readonly gid: number;
}

/**
 * Postgres refuses to run as root, so root hands it to the owner of the cluster or, for a new one, to `postgres` or
 * `nobody`. No user is created for it: a change to /etc/passwd would outlive the checkout that asked for it.
 * null: this process is not root, the server runs as its user.
 */
export async function runAs(cluster: string): Promise<SystemUser | null> {
  if (process.getuid?.() !== 0) return null;
  const owner = await stat(cluster).catch(() => null);
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  for (const name of ['postgres', 'nobody']) {
    const user = find(name);
    if (user) return user;
  }
  throw setupImpossible(
    'Postgres does not run as root and there is no user postgres or nobody: start Chancery as an ordinary user, or set DATABASE_URL.',
  );
}

/** Whether `user` gets to `folder`, that is through every folder above it, by the permission bits. */
export async function mayEnter(folder: string, user: SystemUser): Promise<boolean> {
  const { mode, uid, gid } = await stat(folder);
  const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
  if ((mode & bit) === 0) return false;
  return dirname(folder) === folder || mayEnter(dirname(folder), user);
}

function find(name: string): SystemUser | null {
  const id = (flag: string) =>
    Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
  try {
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return null;
  }
}
