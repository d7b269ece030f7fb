import { resolve } from 'node:path';

import type { DatabaseOptions } from './open-database';

/** Where the record is, from the environment: DATABASE_URL, or the folder of the embedded server. */
export function databaseSettings(env: NodeJS.ProcessEnv): Pick<DatabaseOptions, 'dataDir' | 'databaseUrl'> {
  const dataDir = resolve(env['CHANCERY_DATA'] || '.data');
  return env['DATABASE_URL'] ? { dataDir, databaseUrl: env['DATABASE_URL'] } : { dataDir };
}
