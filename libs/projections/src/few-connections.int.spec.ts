import { EventStore } from '@chancery/event-store';
import { aCommand, anEvent, eventually, openPool, useTestDatabase } from '@chancery/testing';
import type { Pool } from 'pg';
import type { Projection } from './projection';
import { Projections } from './projections';

const NAMES = ['one', 'two', 'three', 'four', 'five'];

describe('the projections over as few connections as there are of them', () => {
  let pool: Pool;
  let store: EventStore;
  let projections: Projections;
  afterAll(async () => {
    await projections.stop();
    await store.close();
    await pool.end();
  });
  const database = useTestDatabase();

  /** Holds its own connection while it asks for another, as those do that read what was said before. */
  const asking = (name: string): Projection => ({
    name,
    version: 1,
    tables: (schema) => `create table ${schema}.line (position bigint)`,
    indexes: () => [],
    apply: async (events, { client, schema }) => {
      await client.query('select 1');
      const { position } = await store.head('venezuela');
      await client.query(`insert into ${schema}.line values ($1)`, [Math.min(position, events[0]!.position)]);
    },
  });

  beforeAll(async () => {
    pool = openPool(database().url, 4);
    store = new EventStore(pool);
    projections = new Projections(pool, store, NAMES.map(asking));
    await projections.prepare();
  });

  it('do not wait for one another for ever', async () => {
    projections.start();
    for (let count = 0; count < 20; count++) await store.append('venezuela', aCommand([anEvent()]));
    await eventually(async () => (await projections.lag('venezuela')) === 0);
  });
});
