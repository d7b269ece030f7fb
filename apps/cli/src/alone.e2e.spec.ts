import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runChancery } from './e2e/run-chancery';

describe('the command line without a service', () => {
  let dataDir = '';
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'chancery-alone-'));
  });
  afterAll(() => rm(dataDir, { recursive: true, force: true }));

  it('starts the Postgres of its folder, works, and stops it again', async () => {
    const env = { CHANCERY_DATA: dataDir, DATABASE_URL: '' };
    expect(await runChancery(['token', 'create', 'me'], env)).toMatchObject({ code: 0 });
    expect(existsSync(join(dataDir, 'postgres/data/PG_VERSION'))).toBe(true);
    expect(existsSync(join(dataDir, 'postgres/data/postmaster.pid'))).toBe(false);
    const { code, stdout } = await runChancery(['token', 'list'], env);
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(/\nme +editor /) });
  }, 180_000);
});
