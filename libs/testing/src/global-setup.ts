import 'reflect-metadata';

import { chmodSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { stopRun } from './test-server';

/** Names the run; the server itself starts only when a spec asks for a database. */
// oxlint-disable-next-line import/no-default-export -- jest calls the default export
export default async function globalSetup(): Promise<void> {
  await sweep();
  const run = mkdtempSync(join(tmpdir(), `chancery-test-${process.pid}-`));
  // As root the server runs as another user, who has to get in.
  chmodSync(run, 0o711);
  process.env.CHANCERY_TEST_RUN = run;
}

/** Runs that were killed left a server and a folder behind. */
async function sweep(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const pid = /^chancery-test-(\d+)-/.exec(name)?.[1];
    if (pid && !isAlive(Number(pid))) await stopRun(join(tmpdir(), name)).catch(() => {});
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
