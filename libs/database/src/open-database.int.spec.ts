import { useFolder } from '@chancery/testing';
import { Client } from 'pg';

import { openDatabase, type OpenDatabase } from './open-database';

jest.setTimeout(60_000);

describe('an open database', () => {
  const folder = useFolder();
  let one: OpenDatabase;
  let two: OpenDatabase;

  beforeAll(async () => {
    [one, two] = await Promise.all([
      openDatabase({ dataDir: folder() }),
      openDatabase({ dataDir: folder() }),
    ]);
  });

  afterAll(async () => {
    await Promise.all([one.close(), two.close()]);
  });

  it('is made once by two that open it at the same time', async () => {
    const { rows } = await two.pool.query('select current_database() as name, current_user as me');
    expect(rows).toEqual([{ name: 'chancery', me: 'chancery_service' }]);
    expect(one.serviceUrl).toBe(two.serviceUrl);
  });

  it('has every guard when it is embedded', () => {
    expect(one.guards).toEqual(
      [
        'service-role',
        'no-rewrite-privilege',
        'append-only-triggers',
        'ddl-event-triggers',
        'data-checksums',
        'fsync',
        'synchronous-commit',
      ].map((name) => ({ name, present: true })),
    );
  });

  it('is opened again without change', async () => {
    const migrations = 'select name from chancery.migrations order by id';
    const admin = new Client({ connectionString: one.adminUrl });
    await admin.connect();
    const before = await admin.query(migrations);
    await (await openDatabase({ dataDir: folder() })).close();
    const after = await admin.query(migrations);
    await admin.end();
    expect(after.rows).toEqual(before.rows);
    expect(before.rowCount).toBeGreaterThan(2);
  });

  it('keeps the connections of one after the other is closed', async () => {
    await two.close();
    await expect(one.pool.query('select 1')).resolves.toMatchObject({ rowCount: 1 });
  });
});
