import { resolve } from 'node:path';

/** Where the record is, from the environment: DATABASE_URL, or the folder of the embedded server. */
export function databaseFrom(environment: NodeJS.ProcessEnv): { dataDir: string; databaseUrl?: string } {
  const dataDir = resolve(environment.CHANCERY_DATA || '.data');
  return environment.DATABASE_URL ? { dataDir, databaseUrl: environment.DATABASE_URL } : { dataDir };
}
