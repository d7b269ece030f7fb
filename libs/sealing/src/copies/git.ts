import { execFile } from 'node:child_process';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const PATIENCE_MS = 60_000;

/** Only where the folder itself is one: that a checkout happens to be around it is nobody's wish. */
export const isWorkingTree = (folder: string): Promise<boolean> =>
  access(join(folder, '.git')).then(
    () => true,
    () => false,
  );

/** Commits every copy that is not committed yet; nothing where there is none. */
export async function commitAll(folder: string, stopping: AbortSignal): Promise<void> {
  const copies = ':(glob)*/*.checkpoint';
  await git(folder, stopping, 'add', '--', copies);
  const added = await git(folder, stopping, 'diff', '--cached', '--name-only', '--', copies);
  const files = added.split('\n').filter((name) => name !== '');
  if (files.length === 0) return;
  const subject = files.length === 1 ? files[0]! : `${files.length} checkpoints`;
  const identity = await missingIdentity(folder, stopping);
  await git(folder, stopping, ...identity, 'commit', '--quiet', '--message', subject, '--', copies);
}

export async function push(folder: string, remote: string, stopping: AbortSignal): Promise<void> {
  await git(folder, stopping, 'push', '--quiet', '--', remote, 'HEAD');
}

/** The name that git needs to commit, where nobody has given it one. */
async function missingIdentity(folder: string, stopping: AbortSignal): Promise<readonly string[]> {
  const given = await git(folder, stopping, 'config', 'user.email').catch(() => '');
  return given === '' ? ['-c', 'user.name=Chancery', '-c', 'user.email=chancery@localhost'] : [];
}

async function git(folder: string, signal: AbortSignal, ...args: readonly string[]): Promise<string> {
  // What points git elsewhere must not: this folder is meant. Nobody is there to be asked for a password.
  const { GIT_DIR: _, GIT_WORK_TREE: __, GIT_INDEX_FILE: ___, ...environment } = process.env;
  const env = { ...environment, GIT_TERMINAL_PROMPT: '0' };
  try {
    return (await run('git', args, { cwd: folder, env, signal, timeout: PATIENCE_MS })).stdout;
  } catch (error) {
    const { code, stderr } = error as { readonly code?: string; readonly stderr?: string };
    if (code === 'ENOENT') throw new Error('git is not installed.', { cause: error });
    throw new Error(`git ${args.find((word) => /^[a-z]+$/.test(word))}: ${stderr?.trim() || String(error)}`, {
      cause: error,
    });
  }
}
