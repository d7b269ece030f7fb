import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { disownRecycledPid } from './postmaster';

describe('a postmaster.pid that nobody keeps any more', () => {
  const pgdata = mkdtempSync(join(tmpdir(), 'chancery-postmaster-'));
  const pidFile = join(pgdata, 'postmaster.pid');
  const leave = (text: string, secondsAgo = 0) => {
    writeFileSync(pidFile, text, { mode: 0o600 });
    const then = Date.now() / 1000 - secondsAgo;
    utimesSync(pidFile, then, then);
  };

  afterAll(() => rmSync(pgdata, { recursive: true, force: true }));

  it('is replaced in one step, so that a kill -9 leaves the old one or the new one', async () => {
    const rest = `/somewhere\n1700000000\n5432\n\n127.0.0.1\n  1234567         3\nready   \n`;
    leave(`${process.pid}\n${rest}`);
    const before = statSync(pidFile);
    await disownRecycledPid(pgdata);
    expect(readFileSync(pidFile, 'utf8')).toBe(`2147483646\n${rest}`);
    const { ino, mode, uid } = statSync(pidFile);
    expect(ino).not.toBe(before.ino);
    expect({ mode, uid }).toEqual({ mode: before.mode, uid: before.uid });
    expect(readdirSync(pgdata)).toEqual(['postmaster.pid']);
  });

  it('is taken away when it has been empty for long, and not while a server may be filling it', async () => {
    leave('');
    await disownRecycledPid(pgdata);
    expect(readdirSync(pgdata)).toEqual(['postmaster.pid']);
    leave('', 60);
    await disownRecycledPid(pgdata);
    expect(readdirSync(pgdata)).toEqual([]);
  });

  it('is left alone when its process has gone, or when it is not there', async () => {
    await disownRecycledPid(pgdata);
    leave('2147483645\n/somewhere\n');
    await disownRecycledPid(pgdata);
    expect(readFileSync(pidFile, 'utf8')).toBe('2147483645\n/somewhere\n');
  });
});
