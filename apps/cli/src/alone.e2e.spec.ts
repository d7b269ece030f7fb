import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { useFolder } from '@chancery/testing';
import { runChancery } from './e2e/run-chancery';

describe('the command line without a service', () => {
  const folder = useFolder();

  it('starts the Postgres of its folder, works, and stops it again', async () => {
    const env = { CHANCERY_DATA: folder(), DATABASE_URL: '' };
    expect(await runChancery(['token', 'create', 'me'], env)).toMatchObject({ code: 0 });
    expect(existsSync(join(folder(), 'postgres/data/PG_VERSION'))).toBe(true);
    expect(existsSync(join(folder(), 'postgres/data/postmaster.pid'))).toBe(false);
    const { code, stdout } = await runChancery(['token', 'list'], env);
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(/\nme +editor /) });
  }, 180_000);
});
