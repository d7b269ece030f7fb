import { randomBytes, randomUUID } from 'node:crypto';
import { EventStore } from '@chancery/event-store';
import { parseEdtf } from '@chancery/kernel';
import { eventually, useTestDatabase } from '@chancery/testing';
import { Client } from 'pg';
import { Projections } from './projections';
import { Tally } from './tally-for-specs';

const KILL_ALL_OTHERS = `
select pg_terminate_backend(pid)
  from pg_stat_activity
 where datname = current_database()
   and pid <> pg_backend_pid()`;

const upTo = (position: number) => Array.from({ length: position }, (_, index) => index + 1);

describe('the projections', () => {
  const running: Projections[] = [];
  let store: EventStore;
  let dispute: string;
  // Those of one test would follow the dispute of the next as well, with a tally of their own.
  afterEach(async () => {
    for (const one of running.splice(0)) await one.stop();
    await store.close();
  });
  const database = useTestDatabase();

  beforeEach(async () => {
    store = new EventStore(database().pool);
    dispute = `dispute-${randomUUID()}`;
    await store.openDispute({ slug: dispute, title: 'A dispute' });
  });

  async function projecting(tally = new Tally()): Promise<Projections> {
    const projections = new Projections(database().pool, store, [tally]);
    running.push(projections);
    await projections.prepare();
    return projections;
  }

  const append = async (...types: string[]) =>
    (
      await store.append(dispute, {
        commandId: randomUUID(),
        requestHash: randomBytes(32),
        recordedBy: 'spec',
        correlationId: 'spec',
        events: types.map((type) => ({
          id: randomUUID(),
          stream: `spec/${randomUUID()}`,
          expectedVersion: 'any',
          type,
          schemaVersion: 1,
          entryId: null,
          occurred: parseEdtf('2019-01-23'),
          data: {},
        })),
      })
    ).position;

  async function lines(): Promise<{ position: number; type: string; version: number }[]> {
    const { id } = await store.dispute(dispute);
    const { rows } = await database().pool.query(
      'select position::int, type, version from rm_tally.line where log_id = $1 order by position',
      [id],
    );
    return rows;
  }

  async function leftovers(): Promise<string[]> {
    const { rows } = await database().pool.query<{ name: string }>(
      `select nspname as name from pg_namespace where nspname like 'rm\\_tally\\_%'`,
    );
    return rows.map(({ name }) => name);
  }

  const positions = async () => (await lines()).map(({ position }) => position);
  const statusOf = async (projections: Projections) =>
    (await projections.status()).find((status) => status.dispute === dispute)!;

  it('follow what is recorded, and let a reader wait for it', async () => {
    const projections = await projecting();
    projections.start();
    const position = await append('One', 'Two');
    await projections.reach(dispute, 'tally', position);
    expect(await positions()).toEqual([1, 2]);
    expect(await projections.lag(dispute)).toBe(0);
    await expect(projections.reach(dispute, 'tally', position + 1, 50)).rejects.toMatchObject({
      code: 'POSITION_NOT_REACHED',
    });
  });

  it('apply every event once though several processes work at it', async () => {
    const many = await Promise.all([projecting(), projecting(), projecting()]);
    for (const projections of many) projections.start();
    let last = 0;
    for (let n = 0; n < 40; n++) last = await append('One', 'Two', 'Three');
    for (const projections of many) await projections.reach(dispute, 'tally', last);
    expect(await positions()).toEqual(upTo(last));
  });

  it('stop at an event that cannot be applied, say so, and go on after a rebuild', async () => {
    const tally = new Tally();
    tally.poisoned = true;
    const projections = await projecting(tally);
    projections.start();
    await append('One', 'Two', 'Poison', 'Four');
    const stopped = await eventually(async () => {
      const status = await statusOf(projections);
      return status.state === 'stopped' && status;
    });
    expect(stopped).toMatchObject({
      position: 2,
      lag: 2,
      failure: { position: 3, because: 'This cannot be applied.' },
    });
    expect(await positions()).toEqual([1, 2]);
    tally.poisoned = false;
    await projections.rebuild('tally');
    const position = await append('Five');
    await projections.reach(dispute, 'tally', position);
    expect(await positions()).toEqual(upTo(5));
    expect(await statusOf(projections)).toMatchObject({ state: 'live', failure: null, lag: 0 });
  });

  it('are rebuilt beside the live tables while events arrive, and lose none', async () => {
    const projections = await projecting();
    projections.start();
    let last = await append(...Array.from({ length: 500 }, () => 'Before'));
    const over = new AbortController();
    const appends = (async () => {
      while (!over.signal.aborted) last = await append('During', 'During');
    })();
    const phases: string[] = [];
    await projections.rebuild('tally', ({ phase }) => phases.push(phase));
    over.abort();
    await appends;
    await projections.reach(dispute, 'tally', last);
    expect(await positions()).toEqual(upTo(last));
    expect([...new Set(phases)]).toEqual(expect.arrayContaining(['loading', 'indexing', 'done']));
  });

  it('rebuild what an older version of the code had filled, before they serve', async () => {
    const old = await projecting(new Tally(1));
    old.start();
    await old.reach(dispute, 'tally', await append('One'));
    await old.stop();
    await projecting(new Tally(2));
    expect(await lines()).toEqual([{ position: 1, type: 'One', version: 2 }]);
    const outdated = new Projections(database().pool, store, [new Tally(1)]);
    running.push(outdated);
    outdated.start();
    const position = await append('Two');
    await expect(outdated.reach(dispute, 'tally', position, 300)).rejects.toMatchObject({
      code: 'POSITION_NOT_REACHED',
    });
    expect(await statusOf(outdated)).toMatchObject({ state: 'outdated', version: 2 });
    await database().pool.query('drop schema rm_tally cascade');
  });

  it('serve as they are when what is outdated cannot be rebuilt', async () => {
    const old = await projecting(new Tally(1));
    old.start();
    await old.reach(dispute, 'tally', await append('One', 'Poison'));
    await old.stop();
    const tally = new Tally(2);
    tally.poisoned = true;
    const projections = await projecting(tally);
    expect(await statusOf(projections)).toMatchObject({ state: 'outdated', version: 1, position: 2 });
    expect(await positions()).toEqual([1, 2]);
    await database().pool.query('drop schema rm_tally cascade');
  });

  it('keep the live tables when a rebuild dies, and clear away what it left', async () => {
    const projections = await projecting();
    projections.start();
    await projections.reach(dispute, 'tally', await append('One'));
    await projections.stop();
    const killer = new Client({ connectionString: database().adminUrl });
    await killer.connect();
    const killing: Promise<unknown>[] = [];
    const rebuild = projections.rebuild('tally', ({ phase }) => {
      if (phase === 'loading') killing.push(killer.query(KILL_ALL_OTHERS));
    });
    await expect(rebuild).rejects.toThrow();
    await Promise.all(killing);
    await killer.end();
    expect(await leftovers()).toContain('rm_tally_next');
    expect(await positions()).toEqual([1]);
    const again = await projecting();
    expect(await leftovers()).toEqual([]);
    await again.rebuild('tally');
    expect(await positions()).toEqual([1]);
  });

  it('refuse a second rebuild of the same read model at the same time', async () => {
    const [one, other] = [await projecting(), await projecting()];
    await append('One');
    const both = await Promise.allSettled([one.rebuild('tally'), other.rebuild('tally')]);
    expect(both.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(0);
    for (const result of both)
      if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'SERVER_UNAVAILABLE' });
    await expect(one.rebuild('tallies')).rejects.toMatchObject({ code: 'INVALID_PARAMETER' });
  });
});
