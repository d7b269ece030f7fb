import { readdir, readFile, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { eventually, type NodeProcess, startNode, useFolder } from '@chancery/testing';
import { ROOT } from './arena/root';

const TORTURE = join(ROOT, 'dist', 'apps', 'torture', 'src', 'main.js');
const STARTED = {
  Postgres: /postgres/,
  'the api': /chancery\.js serve/,
  'the projector': /chancery\.js project/,
};

interface Running {
  readonly pid: string;
  readonly command: string;
}

/** Processes that were started with the folder in a setting, or work in it. */
async function runningIn(folder: string): Promise<Running[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const all = await Promise.all(
    pids.map(async (pid) => {
      const read = (what: string) => readFile(`/proc/${pid}/${what}`, 'utf8').catch(() => '');
      const cwd = await readlink(`/proc/${pid}/cwd`).catch(() => '');
      const command = (await read('cmdline')).replaceAll('\0', ' ');
      return { pid, command, seen: [cwd, command, await read('environ')].join() };
    }),
  );
  return all.filter(({ seen }) => seen.includes(folder));
}

const onLinux = process.platform === 'linux' ? describe : describe.skip;

onLinux('a torture that is stopped', () => {
  const running: NodeProcess[] = [];
  afterAll(() => Promise.all(running.map((one) => one.end('SIGKILL'))));
  const folder = useFolder();

  it.each([
    ['SIGTERM', 143, 'kill', ['Postgres', 'the api', 'the projector']],
    ['SIGINT', 130, 'cuts', ['Postgres']],
  ] as const)('by %s ends everything that it has started, with exit code %i', async (signal, code, only, parts) => {
    const torture = startNode([TORTURE, '--only', only], { TMPDIR: folder() });
    running.push(torture);
    await eventually(
      async () => {
        const commands = (await runningIn(folder())).map(({ command }) => command);
        return parts.every((part) => commands.some((command) => STARTED[part].test(command)));
      },
      { withinMs: 120_000 },
    );
    expect([await torture.end(signal), torture.lines.join('\n')]).toEqual([code, expect.stringContaining('clearing away')]);
    expect(await runningIn(folder())).toEqual([]);
    expect(await readdir(folder())).toEqual([]);
  }, 180_000); // prettier-ignore
});
