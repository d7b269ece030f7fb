import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { EventStore } from '@chancery/event-store';
import { aCommand, anEvent, useEventStore, useFolder } from '@chancery/testing';
import { Client } from 'pg';
import { LastSeen, readLogs, Sealer, sealSettings } from './index';

describe('a record that is behind its own checkpoint', () => {
  const folder = useFolder();
  const opened: EventStore[] = [];
  // Before the hook of useEventStore that drops the database.
  afterAll(() => Promise.all(opened.map((one) => one.close())));
  const database = useEventStore();
  let store: EventStore;
  let sealer: Sealer;
  const settings = () => sealSettings({ CHANCERY_DATA: folder() });

  const running = () => {
    const { pool } = database();
    store = new EventStore(pool);
    opened.push(store);
    sealer = new Sealer(pool, store, settings());
  };
  const started = async () => {
    running();
    await sealer.check();
  };
  const append = () => store.append('venezuela', aCommand([anEvent()]));
  const asSuperuser = async (...statements: string[]) => {
    const admin = new Client({ connectionString: database().adminUrl });
    await admin.connect();
    await admin.query('alter event trigger es_frozen disable');
    await admin.query('alter table es.event disable trigger all');
    await admin.query('alter table es.checkpoint disable trigger all');
    await admin.query('alter table es.tile disable trigger all');
    for (const statement of statements) await admin.query(statement);
    await admin.end();
  };

  beforeAll(async () => {
    await started();
    for (let n = 0; n < 20; n++) await append();
    await sealer.sealAll();
    for (let n = 0; n < 10; n++) await append();
    await sealer.sealAll();
  });

  it('is appended to as long as it is whole', async () => {
    await started();
    await expect(append()).resolves.toMatchObject({ position: 31 });
    await sealer.sealAll();
  });

  it('takes nothing once it was restored from an older backup, and says what to do', async () => {
    await asSuperuser(
      'delete from es.event where position > 20',
      'delete from es.checkpoint where size > 20',
    );
    await started();
    await expect(append()).rejects.toMatchObject({
      code: 'RECORD_REWOUND',
      message: expect.stringMatching(/ends at position 20, but was signed up to 31.*Restore a newer backup/s),
    });
    expect([...store.held.keys()]).toEqual(['venezuela']);
    await sealer.sealAll();
    expect((await readLogs(database().pool))[0]!.sealed!.size).toBe(20);
  });

  it('is found out also while the service runs', async () => {
    running();
    await append();
    await sealer.sealAll();
    await expect(append()).rejects.toMatchObject({ code: 'RECORD_REWOUND' });
  });

  it('takes nothing either once it has grown again with other events', async () => {
    running();
    for (let n = 0; n < 15; n++) await append();
    await started();
    await expect(append()).rejects.toMatchObject({
      code: 'RECORD_REWOUND',
      message: expect.stringContaining('first 31 events of venezuela are not those that were signed'),
    });
  });

  it('goes on where the operator has moved the checkpoint away', async () => {
    const [log] = await readLogs(database().pool);
    const path = new LastSeen(settings().folder).path(log!);
    await rename(path, join(folder(), 'moved-away'));
    await started();
    await expect(append()).resolves.toBeDefined();
    await sealer.sealAll();
    const [after] = await readLogs(database().pool);
    expect(after!.sealed!.size).toBe(after!.head);
  });
});
