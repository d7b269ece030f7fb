import { spawn } from 'node:child_process';

import type { SystemUser } from './run-as';

export interface Finished {
  readonly code: number | null;
  readonly output: string;
}

/** Runs one of Postgres's programs to its end, as `user` when that is given. */
export async function run(
  program: string,
  args: readonly string[],
  user: SystemUser | null,
): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const env = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' } as NodeJS.ProcessEnv;
    const child = spawn(program, args, { ...user, env, cwd: '/', stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (chunk: Buffer) => (output += chunk.toString());
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}
