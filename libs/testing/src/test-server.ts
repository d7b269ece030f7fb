import { rm } from 'node:fs/promises';

import { openPostgres, stopEmbedded, type RunningPostgres } from '@chancery/postgres';
import { Client, escapeIdentifier } from 'pg';

/**
 * The server of this jest run: DATABASE_URL, or an embedded one in the run's own folder, which the first spec that
 * needs it starts and global-teardown stops. Nothing in it outlives the run, so it does without fsync.
 */
export async function openTestServer(run: string): Promise<RunningPostgres> {
  return openPostgres({
    dataDir: run,
    databaseUrl: process.env.DATABASE_URL,
    settings: { fsync: 'off', full_page_writes: 'off', max_wal_size: '512MB', shared_buffers: '128MB' },
    stopWhenLast: false,
  });
}

/** The run's folder; global-setup.ts sets it for the workers. */
export function currentRun(): string {
  const run = process.env.CHANCERY_TEST_RUN;
  if (!run)
    throw new Error('CHANCERY_TEST_RUN is not set: jest.config.js names libs/testing/src/global-setup.ts.');
  return run;
}

/** Databases of a run carry its name, so that they are found and dropped at its end. */
export function databasePrefix(run: string): string {
  return `chancery_test_${run
    .replace(/.*chancery-test-/, '')
    .replace(/\W/g, '_')
    .toLowerCase()}_`;
}

export async function stopRun(run: string): Promise<void> {
  await stopEmbedded(run);
  await rm(run, { recursive: true, force: true });
}

/** On a server that is not ours the databases of the run are dropped one by one. */
export async function dropDatabases(run: string): Promise<void> {
  const client = new Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      'select datname as name from pg_database where starts_with(datname, $1)',
      [databasePrefix(run)],
    );
    for (const { name } of rows) {
      await client.query(`alter database ${escapeIdentifier(name)} is_template false`);
      await client.query(`drop database ${escapeIdentifier(name)} with (force)`);
    }
  } finally {
    await client.end();
  }
}
