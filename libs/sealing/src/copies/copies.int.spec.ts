import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { chmod, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { aCommand, anEvent, eventually, useEventStore, useFolder } from '@chancery/testing';
import { readLogs, Sealer, sealSettings } from '../index';
import { Copies } from './copies';

const git = (folder: string, ...args: readonly string[]) =>
  execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();

const commitsIn = (folder: string) => git(folder, 'log', '--format=%an: %s').split('\n');

function isThere(program: string): boolean {
  try {
    execFileSync(program, ['--version']);
    return true;
  } catch {
    return false;
  }
}
const withGit = isThere('git') ? describe : describe.skip;

describe('copies of checkpoints', () => {
  const data = useFolder();
  const database = useEventStore();
  let folder = '';
  let told: string[] = [];
  const aSealer = (environment: NodeJS.ProcessEnv = {}) => {
    const settings = sealSettings({
      CHANCERY_DATA: data(),
      CHANCERY_CHECKPOINTS_TO: folder,
      ...environment,
    });
    return new Sealer(database().pool, database().store, settings, (line) => told.push(line));
  };
  const append = () => database().store.append('venezuela', aCommand([anEvent()]));
  async function sealNext(sealer: Sealer): Promise<number> {
    await append();
    await sealer.sealAll();
    await sealer.settled();
    return (await readLogs(database().pool))[0]!.sealed!.size;
  }
  const copies = () =>
    readdirSync(join(folder, 'venezuela')).map((name) => Number(name.replace('.checkpoint', ''))).toSorted((a, b) => a - b); // prettier-ignore
  const path = (size: number) => join(folder, `venezuela/${size}.checkpoint`);

  let folders = 0;
  beforeEach(async () => {
    told = [];
    folder = join(data(), `copies-${++folders}`);
    await mkdir(folder);
  });

  it('begin with the newest, and are a file each, for everybody to read', async () => {
    await sealNext(aSealer({ CHANCERY_CHECKPOINTS_TO: '' }));
    const size = await sealNext(aSealer());
    expect(copies()).toEqual([size]);
    expect(readFileSync(path(size), 'utf8')).toBe((await readLogs(database().pool))[0]!.sealed!.note);
    expect(statSync(path(size)).mode & 0o444).toBe(0o444);
  });

  it('are never replaced', async () => {
    const size = await sealNext(aSealer());
    await mkdir(join(folder, 'venezuela'), { recursive: true });
    writeFileSync(path(size + 1), 'of another time');
    const sealer = aSealer();
    await append();
    await append();
    await sealNext(sealer);
    expect(readFileSync(path(size + 1), 'utf8')).toBe('of another time');
    expect(copies()).toEqual([size, size + 1, size + 3]);
  });

  it('that could not be made are made up for, in order', async () => {
    const sealer = aSealer();
    const first = await sealNext(sealer);
    rmSync(folder, { recursive: true });
    writeFileSync(folder, 'no folder');
    await sealNext(sealer);
    await sealNext(sealer);
    expect(told).toEqual([expect.stringContaining('cannot be written to (ENOTDIR)')]);
    rmSync(folder);
    const last = await sealNext(sealer);
    expect(last).toBe(first + 3);
    expect(copies()).toEqual([first + 1, first + 2, last]);
    expect(told.slice(1)).toEqual(['Copying checkpoints of venezuela: works again']);
  });

  it('of a record that was longer are kept, and said to be of another history', async () => {
    const size = await sealNext(aSealer());
    writeFileSync(path(size + 100), 'of a longer record');
    const sealer = aSealer();
    await sealNext(sealer);
    await sealNext(sealer);
    expect(copies()).toEqual([size, size + 100]);
    expect(told).toEqual([expect.stringContaining(`has one over ${size + 100} events`)]);
  });

  withGit('in a git working tree (needs git)', () => {
    const { GIT_CONFIG_GLOBAL: global, GIT_CONFIG_SYSTEM: system } = process.env;
    // What whoever runs this has told git for all trees.
    beforeAll(() =>
      Object.assign(process.env, { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' }),
    );
    afterAll(() => {
      delete process.env['GIT_CONFIG_GLOBAL'];
      delete process.env['GIT_CONFIG_SYSTEM'];
      Object.assign(
        process.env,
        global && { GIT_CONFIG_GLOBAL: global },
        system && { GIT_CONFIG_SYSTEM: system },
      );
    });
    beforeEach(() => git(folder, 'init', '--quiet', '--initial-branch', 'main'));

    it('are committed, as whom git knows, and nothing else is', async () => {
      writeFileSync(join(folder, 'notes.txt'), 'mine');
      git(folder, 'add', 'notes.txt');
      git(folder, 'config', 'user.name', 'An archivist');
      git(folder, 'config', 'user.email', 'archive@example.org');
      const sealer = aSealer();
      const sizes = [await sealNext(sealer), await sealNext(sealer)];
      expect(commitsIn(folder)).toEqual(
        sizes.toReversed().map((size) => `An archivist: venezuela/${size}.checkpoint`),
      );
      expect(git(folder, 'status', '--porcelain')).toBe('A  notes.txt');
      expect(told).toEqual([]);
    });

    it('that somebody changed are not committed once more', async () => {
      const sealer = aSealer();
      const size = await sealNext(sealer);
      writeFileSync(path(size), 'changed');
      const next = await sealNext(sealer);
      expect(commitsIn(folder)[0]).toBe(`Chancery: venezuela/${next}.checkpoint`);
      expect(git(folder, 'status', '--porcelain')).toBe(`M venezuela/${size}.checkpoint`);
      expect(told).toEqual([]);
    });

    it('that are not there yet are no trouble', async () => {
      const none = new Copies(database().pool, { folder, pushTo: null }, (line) => told.push(line));
      await none.keepUp([], new AbortController().signal);
      expect(told).toEqual([]);
    });

    it('are pushed where that is asked for', async () => {
      const remote = join(data(), `remote-${folders}.git`);
      git(data(), 'init', '--quiet', '--bare', '--initial-branch', 'main', remote);
      git(folder, 'remote', 'add', 'archive', remote);
      const size = await sealNext(aSealer({ CHANCERY_CHECKPOINTS_PUSH: 'archive' }));
      expect(git(remote, 'show', `main:venezuela/${size}.checkpoint`)).toContain('localhost/v1/disputes');
      expect(told).toEqual([]);
    });

    it('are committed later where git refuses, and sealed and copied all the same', async () => {
      const sealer = aSealer();
      const hook = join(folder, '.git/hooks/pre-commit');
      await mkdir(join(folder, '.git/hooks'), { recursive: true });
      writeFileSync(hook, '#!/bin/sh\necho "Not today." >&2\nexit 1\n');
      await chmod(hook, 0o755);
      const sizes = [await sealNext(sealer), await sealNext(sealer)];
      expect(copies()).toEqual(sizes);
      expect(told).toEqual(['Committing copies of checkpoints: git commit: Not today.']);
      rmSync(hook);
      await eventually(async () => {
        await sealer.sealAll();
        await sealer.settled();
        return told.includes('Committing copies of checkpoints: works again');
      });
      expect(commitsIn(folder)).toEqual([expect.stringMatching(/: 2 checkpoints$/)]);
      expect(git(folder, 'status', '--porcelain')).toBe('');
    });

    it('that nobody committed before a stop are committed after the start', async () => {
      const size = await sealNext(aSealer());
      rmSync(join(folder, '.git'), { recursive: true });
      git(folder, 'init', '--quiet');
      const sealer = aSealer();
      await sealer.sealAll();
      await sealer.settled();
      expect(commitsIn(folder)).toEqual([expect.stringContaining(`venezuela/${size}.checkpoint`)]);
    });

    it('are left alone where only a folder above is one', async () => {
      folder = join(folder, 'below');
      await sealNext(aSealer());
      expect(() => commitsIn(join(folder, '..'))).toThrow(/does not have any commits/);
    });
  });
});
