import { resolve } from 'node:path';

/** Where the record is, from the environment: DATABASE_URL, or the folder of the embedded server. */
export function databaseSettings(env: NodeJS.ProcessEnv): { dataDir: string; databaseUrl?: string } {
  const dataDir = resolve(env.CHANCERY_DATA || '.data');
  return env.DATABASE_URL ? { dataDir, databaseUrl: env.DATABASE_URL } : { dataDir };
}
