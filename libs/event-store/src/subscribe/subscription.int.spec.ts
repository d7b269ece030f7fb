import type { RecordedEvent } from '@chancery/kernel';
import { aCommand, anEvent, eventually, openPool, useEventStore } from '@chancery/testing';
import { Client } from 'pg';
import { DedicatedConnection } from '../connection/dedicated-connection';
import { EventStore } from '../event-store';
import { refuseGap } from './subscription';
import { WakeUpLine } from './wake-up-line';

/** Follows in the background; what it has seen so far, and the end of it. */
function follower(store: EventStore, after: number, batch?: number) {
  const stop = new AbortController();
  const seen: number[] = [];
  const options = { after, signal: stop.signal, ...(batch && { batch }) };
  const ended = (async () => {
    for await (const events of store.subscribe('venezuela', options))
      seen.push(...events.map(({ position }) => position));
  })();
  return { seen, end: () => (stop.abort(), ended) };
}
const upTo = (after: number, last: number) => Array.from({ length: last - after }, (_, n) => after + n + 1);

describe('following the record', () => {
  const database = useEventStore();
  const append = (count: number) =>
    Promise.all(
      Array.from({ length: count }, () => database().store.append('venezuela', aCommand([anEvent()]))),
    );

  it('catches up, goes on live, and ends when it is told to', async () => {
    await append(25);
    const { seen, end } = follower(database().store, 5, 10);
    await eventually(() => seen.length === 20);
    await append(10);
    await eventually(() => seen.length === 30);
    await end();
    expect(seen).toEqual(upTo(5, 35));
  });

  it('sees what another process appends, once and in order, whatever happens to its connections', async () => {
    const { url, adminUrl, store: here } = database();
    const { position } = await here.head('venezuela');
    const pool = openPool(url, 2);
    const there = new EventStore(pool);
    const { seen, end } = follower(there, position, 3);
    const admin = openPool(adminUrl, 1);
    for (let round = 1; round <= 5; round++) {
      await append(7);
      await admin.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and pid <> pg_backend_pid() and application_name like 'spec%'`,
      );
      await eventually(() => seen.length >= round * 7);
    }
    await end();
    expect(seen).toEqual(upTo(position, position + 35));
    await there.close();
    await pool.end();
    await admin.end();
  });

  it('waits out a connection that is lost before it has begun', async () => {
    const { url, adminUrl, store: here } = database();
    const { position } = await here.head('venezuela');
    await append(3);
    const pool = openPool(url, 1);
    const there = new EventStore(pool);
    const [holder, admin] = [openPool(adminUrl, 1), openPool(adminUrl, 1)];
    await holder.query('begin');
    await holder.query('lock table es.log in access exclusive mode');
    const { seen, end } = follower(there, position);
    await eventually(async () => {
      const { rowCount } = await admin.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and application_name like 'spec%' and wait_event_type = 'Lock'`,
      );
      return rowCount === 1;
    });
    await holder.query('rollback');
    await eventually(() => seen.length === 3);
    await end();
    await there.close();
    await Promise.all([pool, holder, admin].map((one) => one.end()));
  });

  it('is woken by a NOTIFY of another process', async () => {
    const { url, store } = database();
    const { position } = await store.head('venezuela');
    const connect = (onOpen: (client: Client) => Promise<unknown>) =>
      new DedicatedConnection({ connectionString: url }, 'spec', onOpen);
    const line = new WakeUpLine(connect);
    const listening = line.waitBeyond('venezuela', position, 1);
    await listening;
    // Appends until it is heard: LISTEN may not have reached the server when the first one is announced.
    let heard = false;
    const woken = line.waitBeyond('venezuela', position, 30_000).then(() => (heard = true));
    await eventually(async () => (await append(1), heard));
    await woken;
    await line.close();
  });

  it('does not wait for what it has heard of already', async () => {
    const line = new WakeUpLine(
      (onOpen) => new DedicatedConnection({ connectionString: database().url }, 'spec', onOpen),
    );
    line.say('venezuela', 7);
    await line.waitBeyond('venezuela', 6, 3_600_000);
    await line.close();
  });

  it('ends at once when it is told to while it waits', async () => {
    const { store } = database();
    const { position } = await store.head('venezuela');
    const { end, seen } = follower(store, position);
    await end();
    expect(seen).toEqual([]);
  });

  it('stops the line rather than passing over a gap', () => {
    const events = [4, 6].map((position) => ({ position }) as RecordedEvent);
    const dispute = { id: 1, slug: 'venezuela', title: '' };
    expect(() => refuseGap(dispute, 3, events)).toThrow('6 stands where 5 belongs');
    expect(() => refuseGap(dispute, 3, events.slice(0, 1))).not.toThrow();
    expect(() => refuseGap(dispute, 2, events)).toThrow('4 stands where 3 belongs');
  });
});
