import { createServer, connect, type Server, type Socket } from 'node:net';
import { aCommand, anEvent, eventually, openPool, useEventStore } from '@chancery/testing';
import { EventStore } from '../event-store';

const TERMINATE_APPENDS = `
select count(pg_terminate_backend(pid))::int as killed
  from pg_stat_activity
 where datname = current_database()
   and application_name like '%appends to%'`;

describe('appending over a connection that is lost', () => {
  const database = useEventStore();

  it('stores every acknowledged event once, densely, however often its backend is killed', async () => {
    const { store, adminUrl } = database();
    const admin = openPool(adminUrl, 1);
    const waiting = Array.from({ length: 500 }, (_, n) => aCommand([anEvent({ data: { n } })]));
    const answers: { n: number; position: number }[] = [];
    const kills: Promise<{ rows: { killed: number }[] }>[] = [];
    await Promise.all(
      Array.from({ length: 20 }, async () => {
        for (let command = waiting.pop(); command; command = waiting.pop()) {
          const { position } = await store.append('venezuela', command);
          answers.push({ n: (command.events[0]!.data as { n: number }).n, position });
          // Not awaited: it strikes while others are under way. By progress, not by time, so that there is some.
          if (answers.length % 13 === 0) kills.push(admin.query(TERMINATE_APPENDS));
        }
      }),
    );
    const killed = (await Promise.all(kills)).reduce((sum, { rows }) => sum + rows[0]!.killed, 0);
    await admin.end();
    const stored = await store.readAfter('venezuela', 0, 1000);
    expect(stored.map(({ position }) => position)).toEqual(Array.from({ length: 500 }, (_, n) => n + 1));
    const byPosition = answers.toSorted((a, b) => a.position - b.position);
    expect(stored.map(({ position, data }) => ({ n: data.n, position }))).toEqual(byPosition);
    expect(killed).toBeGreaterThan(5);
  });

  it('finds what was committed although the answer never came, and does not store it twice', async () => {
    const wire = await openWire(new URL(database().url));
    const pool = openPool(wire.url, 2);
    const store = new EventStore(pool);
    await store.append('venezuela', aCommand([anEvent()]));
    const { position: before } = await store.head('venezuela');
    wire.swallowNextAnswer();
    const appended = await store.append('venezuela', aCommand([anEvent()]));
    expect(wire.swallowed()).toBe(1);
    expect(appended).toMatchObject({ position: before + 1, replayed: true });
    expect((await store.head('venezuela')).position).toBe(before + 1);
    await store.close();
    await pool.end();
    await wire.close();
  });

  it('carries out what waits before it closes, and takes nothing afterwards', async () => {
    const { pool } = database();
    const store = new EventStore(pool);
    const before = await store.head('venezuela');
    const answers = Array.from({ length: 30 }, () => store.append('venezuela', aCommand([anEvent()])));
    await eventually(() => store.dispute('venezuela'));
    await store.close();
    expect(await Promise.all(answers)).toHaveLength(30);
    expect((await store.head('venezuela')).position).toBe(before.position + 30);
    await expect(store.append('venezuela', aCommand([anEvent()]))).rejects.toMatchObject({
      code: 'SERVER_UNAVAILABLE',
    });
  });
});

/** A wire to Postgres that can be cut after a statement was carried out and before its answer arrives. */
async function openWire(to: URL) {
  let armed = false;
  let swallowed = 0;
  const sockets = new Set<Socket>();
  const server: Server = createServer((near) => {
    const far = connect(Number(to.port || 5432), to.hostname);
    for (const socket of [near, far]) sockets.add(socket.on('error', () => undefined));
    let appending = false;
    near.on('data', (bytes: Buffer) => {
      appending = armed && bytes.includes('append-batch');
      far.write(bytes);
    });
    far.on('data', (bytes: Buffer) => {
      if (!appending) return void near.write(bytes);
      armed = appending = false;
      swallowed += 1;
      near.destroy();
      far.end();
    });
    near.on('close', () => far.end());
    far.on('close', () => near.end());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = new URL(to);
  url.hostname = '127.0.0.1';
  url.port = String((server.address() as { port: number }).port);
  return {
    url: url.href,
    swallowNextAnswer: () => (armed = true),
    swallowed: () => swallowed,
    close: () =>
      new Promise<unknown>((closed) => {
        for (const socket of sockets) socket.destroy();
        server.close(closed);
      }),
  };
}
