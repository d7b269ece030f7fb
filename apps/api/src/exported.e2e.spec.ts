import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { useFolder, useTestDatabase } from '@chancery/testing';
import { RECORD, recordAll } from './e2e/publishable';
import { PROGRAM } from './e2e/served';
import { useApi } from './e2e/use-api';

const DAY = '2024-01-01';

/** The built program, as `npm test` has made it. */
describe('chancery export', () => {
  const { api, database } = useApi(useTestDatabase);
  const folder = useFolder();
  let position: number;
  beforeAll(async () => {
    position = await recordAll(api());
  });

  const exported = async (...args: string[]) => {
    const { stdout } = await promisify(execFile)(process.execPath, [PROGRAM, 'export', ...args], {
      env: { ...process.env, DATABASE_URL: database().adminUrl },
    });
    return stdout;
  };
  const moment = () => ['--as-of', DAY, '--known-at', String(position)];

  it.each([
    ['timeline?format=ics', ['timeline', '--format', 'ics']],
    ['timeline?format=atom&limit=5', ['--format', 'atom', '--limit', '5']],
    ['sources?format=jsonl', ['sources', '--format', 'jsonl']],
  ])('gives the bytes of %s', async (address, args) => {
    const asked = await api().get(`${RECORD}/${address}&asOf=${DAY}&knownAt=${position}`);
    expect(asked.status).toBe(200);
    expect(await exported(...args, ...moment(), '--address', api().url)).toBe(asked.text);
  });

  it('writes a file once it is whole, over one that was there, and leaves nothing else behind', async () => {
    const file = join(folder(), 'changes.csv');
    const between = ['changes', '--from', '2019-01-01', '--to', DAY, '--known-to', String(position)];
    await writeFile(file, 'An older one, which is longer.'.repeat(10_000));
    expect(await exported(...between, '--format', 'csv', '-o', file)).toBe('');
    const asked = await api().get(
      `${RECORD}/changes?from=2019-01-01&to=${DAY}&knownTo=${position}&format=csv`,
    );
    expect(await readFile(file, 'utf8')).toBe(asked.text);
    expect(await readdir(folder())).toEqual(['changes.csv']);
  });
});
