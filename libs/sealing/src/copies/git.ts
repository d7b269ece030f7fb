import { execFile } from 'node:child_process';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const PATIENCE_MS = 60_000;
/** Names of some million copies. */
const MOST_BYTES = 64 * 1024 * 1024;
const COPIES = ':(glob)*/*.checkpoint';
const FROM_INPUT = ['--pathspec-from-file=-', '--pathspec-file-nul'];

/** Only where the folder itself is one: that a checkout happens to be around it is nobody's wish. */
export const isWorkingTree = (folder: string): Promise<boolean> =>
  access(join(folder, '.git')).then(
    () => true,
    () => false,
  );

/** Commits every copy that is not committed yet, and no change of one that is; nothing where there is none. */
export async function commitAll(folder: string, stopping: AbortSignal): Promise<void> {
  const ask = (args: readonly string[], input?: string) => git(folder, stopping, args, input);
  const unknown = await ask(['ls-files', '-z', '--others', '--exclude-standard', '--', COPIES]);
  if (unknown !== '') await ask(['add', ...FROM_INPUT], unknown);
  const added = await ask(['diff', '-z', '--cached', '--diff-filter=A', '--name-only', '--', COPIES]);
  const [first, ...more] = added.split('\0').slice(0, -1);
  if (first === undefined) return;
  const subject = more.length === 0 ? first : `${more.length + 1} checkpoints`;
  const identity = await missingIdentity(folder, stopping);
  await ask([...identity, 'commit', '--quiet', '--message', subject, ...FROM_INPUT], added);
}

export async function push(folder: string, remote: string, stopping: AbortSignal): Promise<void> {
  await git(folder, stopping, ['push', '--quiet', '--', remote, 'HEAD']);
}

/** The name that git needs to commit, where nobody has given it one. */
async function missingIdentity(folder: string, stopping: AbortSignal): Promise<readonly string[]> {
  const given = await git(folder, stopping, ['config', 'user.email']).catch(() => '');
  return given === '' ? ['-c', 'user.name=Chancery', '-c', 'user.email=chancery@localhost'] : [];
}

async function git(
  folder: string,
  signal: AbortSignal,
  args: readonly string[],
  input = '',
): Promise<string> {
  // What points git elsewhere must not: this folder is meant. Nobody is there to be asked for a password.
  const { GIT_DIR: _, GIT_WORK_TREE: __, GIT_INDEX_FILE: ___, ...environment } = process.env;
  const env = { ...environment, GIT_TERMINAL_PROMPT: '0' };
  const options = { cwd: folder, env, signal, timeout: PATIENCE_MS, maxBuffer: MOST_BYTES };
  const running = run('git', args, options);
  // Who ends without reading it says why by other means.
  running.child.stdin?.on('error', () => undefined).end(input);
  try {
    return (await running).stdout;
  } catch (error) {
    const { code, stderr } = error as { readonly code?: string; readonly stderr?: string };
    if (code === 'ENOENT') throw new Error('git is not installed', { cause: error });
    const command = args.find((word) => /^[a-z]+$/.test(word));
    throw new Error(`git ${command}: ${stderr?.trim() || String(error)}`, { cause: error });
  }
}
