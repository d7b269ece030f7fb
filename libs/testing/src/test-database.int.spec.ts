import { Client } from 'pg';

import { useTestDatabase } from './test-database';

describe('a test database', () => {
  const database = useTestDatabase();
  const other = useTestDatabase();

  it('logs in as the service role', async () => {
    const { rows } = await database().pool.query('select current_user as me');
    expect(rows).toEqual([{ me: 'chancery_service' }]);
  });

  it('begins with the dispute and no event', async () => {
    const { rows } = await database().pool.query(
      'select log_id as id, slug, title, (select count(*)::int from es.event) as events from es.log',
    );
    expect(rows).toEqual([{ ...database().dispute, events: 0 }]);
  });

  it('is nobody else’s', async () => {
    await database().pool.query(`select es.open_log('elsewhere', 'Elsewhere')`);
    const { rows } = await other().pool.query('select slug from es.log');
    expect(rows).toEqual([{ slug: 'venezuela' }]);
  });

  it('can be prepared by its administrator', async () => {
    const admin = new Client({ connectionString: database().adminUrl });
    await admin.connect();
    const { rows } = await admin.query('select current_user <> $1 as other', ['chancery_service']);
    await admin.end();
    expect(rows).toEqual([{ other: true }]);
  });
});
