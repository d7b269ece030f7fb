import { useTestDatabase } from './test-database';

describe('a test database', () => {
  const database = useTestDatabase();

  it('logs in as the service role', async () => {
    const { rows } = await database().pool.query('select current_user as me');
    expect(rows).toEqual([{ me: 'chancery_service' }]);
  });
});
