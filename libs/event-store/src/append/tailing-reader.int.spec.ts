import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { anEvent, aCommand, openPool, useEventStore } from '@chancery/testing';
import type { Pool, PoolClient } from 'pg';
import { APPEND_BATCH } from './append-batch.sql';
import { parametersOf } from './batch';
import type { OutcomeRow } from './outcomes';
import { prepare } from './prepared-command';

/** How something is numbered and read: our record, or a planted one that takes positions from a sequence. */
interface World {
  append(client: PoolClient, id: string, stream: string): Promise<void>;
  /** `position, id, stream, version` of what is committed after a position, in order. */
  readonly read: string;
}

interface Seen {
  readonly position: number;
  readonly id: string;
  readonly stream: string;
  readonly version: number;
}

const record: World = {
  async append(client, id, stream) {
    const command = prepare(aCommand([anEvent({ id, stream: `hot/${stream}` })]));
    const { rows } = await client.query<OutcomeRow & unknown[]>({
      text: APPEND_BATCH,
      values: parametersOf(1, [command]),
      rowMode: 'array',
    });
    if (rows[0]![1] !== 'appended') throw new Error(`not appended: ${rows[0]![1]}`);
  },
  read: `
    select position::int, event_id as id, stream_id as stream, version::int
      from es.event where log_id = 1 and position > $1 order by position limit 50`,
};

const PLANT = `
create schema planted;
create table planted.event (position bigserial primary key, id uuid, stream text, version bigserial);`;

const plantedSequence: World = {
  async append(client, id, stream) {
    await client.query('insert into planted.event (id, stream) values ($1, $2)', [id, stream]);
  },
  read: `
    select position::int, id, stream, version::int
      from planted.event where position > $1 order by position limit 50`,
};

const WRITERS = 12;
const STREAMS = 5;
const LONGEST_MS = 4_000;
const ENOUGH = 600;

describe('a reader that follows while twelve writers append', () => {
  const database = useEventStore();
  let writers: Pool;
  let elsewhere: Pool;
  beforeAll(async () => {
    writers = openPool(database().url, WRITERS);
    const otherDatabase = new URL(database().adminUrl);
    otherDatabase.pathname = '/postgres';
    elsewhere = openPool(otherDatabase.href, 2);
    await writers.query(PLANT);
    await writers.query('create table planted.note (id uuid)');
  });
  // The database cannot be dropped under open connections, and its hook was registered first.
  const endAll = () => Promise.all([writers.end(), elsewhere.end()]);

  it('sees every event of the record once, in order, without gaps', async () => {
    const run = await observe(record);
    expect(verdict(run)).toEqual({ lost: 0, doubled: 0, outOfOrder: 0, inverted: 0, gaps: 0, ghosts: 0 });
    expect(run.acts).toEqual({
      quick: expect.any(Number),
      slow: expect.any(Number),
      rolledBack: expect.any(Number),
      wroteBefore: expect.any(Number),
    });
    expect(Math.min(...Object.values(run.acts))).toBeGreaterThan(5);
    expect(run.mostOpen).toBeGreaterThan(WRITERS / 2);
    expect(run.elsewhere).toBeGreaterThan(5);
  });

  it('is told apart from one that follows a plain sequence, which loses events', async () => {
    const { lost, gaps } = verdict(await observe(plantedSequence));
    expect(lost).toBeGreaterThan(0);
    expect(gaps).toBeGreaterThan(0);
    await endAll();
  });

  async function observe(world: World) {
    const committed = new Set<string>();
    const acts = { quick: 0, slow: 0, rolledBack: 0, wroteBefore: 0 };
    const run = { committed, acts, seen: [] as Seen[], writing: true, open: 0, mostOpen: 0, elsewhere: 0 };
    const deadline = Date.now() + LONGEST_MS;
    const goesOn = () => Date.now() < deadline && committed.size < ENOUGH;

    const reader = (async () => {
      let position = 0;
      for (;;) {
        const last = !run.writing;
        const { rows } = await database().pool.query<Seen>(world.read, [position]);
        run.seen.push(...rows);
        position = rows.at(-1)?.position ?? position;
        if (last && rows.length === 0) return;
      }
    })();
    const others = [0, 1].map(async () => {
      while (run.writing) run.elsewhere += await writeElsewhere();
    });
    const writing = Array.from({ length: WRITERS }, async (_, writer) => {
      for (let round = 0; goesOn(); round++) await act(world, run, writer * 7 + round);
    });
    await Promise.all(writing).finally(() => (run.writing = false));
    await Promise.all([reader, ...others]);
    return run;
  }

  type Run = Awaited<ReturnType<typeof observe>>;

  async function act(
    world: World,
    run: Pick<Run, 'committed' | 'acts'> & { open: number; mostOpen: number },
    turn: number,
  ) {
    const client = await writers.connect();
    const id = randomUUID();
    const kind = (['quick', 'slow', 'quick', 'wroteBefore', 'rolledBack', 'slow', 'quick'] as const)[
      turn % 7
    ]!;
    run.mostOpen = Math.max(run.mostOpen, ++run.open);
    try {
      if (kind !== 'quick') await client.query('begin');
      if (kind === 'wroteBefore') {
        await client.query('insert into planted.note values ($1)', [id]);
        await pause(turn % 5);
      }
      await world.append(client, id, `stream-${turn % STREAMS}`);
      if (kind === 'slow' || kind === 'rolledBack') await pause(2 + (turn % 9));
      if (kind !== 'quick') await client.query(kind === 'rolledBack' ? 'rollback' : 'commit');
      if (kind !== 'rolledBack') run.committed.add(id);
      run.acts[kind] += 1;
    } finally {
      run.open -= 1;
      client.release();
    }
  }

  /** Readers that wait for the oldest transaction of the whole server would stall or skip because of these. */
  async function writeElsewhere(): Promise<number> {
    const client = await elsewhere.connect();
    try {
      await client.query('begin');
      await client.query('select pg_current_xact_id()');
      await pause(40);
      await client.query('rollback');
      return 1;
    } finally {
      client.release();
    }
  }
});

function verdict({ committed, seen }: { committed: Set<string>; seen: readonly Seen[] }) {
  const ids = new Set(seen.map(({ id }) => id));
  const pairs = seen.slice(1).map((now, index) => [seen[index]!, now] as const);
  const versions = new Map<string, number>();
  let inverted = 0;
  for (const { stream, version } of seen) {
    if (version <= (versions.get(stream) ?? 0)) inverted += 1;
    versions.set(stream, version);
  }
  return {
    lost: [...committed].filter((id) => !ids.has(id)).length,
    doubled: seen.length - ids.size,
    outOfOrder: pairs.filter(([before, now]) => now.position <= before.position).length,
    inverted,
    gaps: pairs.filter(([before, now]) => now.position > before.position + 1).length,
    ghosts: [...ids].filter((id) => !committed.has(id)).length,
  };
}
