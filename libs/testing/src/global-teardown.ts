import 'reflect-metadata';

import { currentRun, dropDatabases, stopRun } from './test-server';

// oxlint-disable-next-line import/no-default-export -- jest calls the default export
export default async function globalTeardown(): Promise<void> {
  const run = currentRun();
  if (process.env.DATABASE_URL) await dropDatabases(run);
  await stopRun(run);
}
