import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { RecordedEvent } from '@chancery/kernel';
import { aCommand, anEvent, useEventStore } from '@chancery/testing';

const MANY = 50_000;
const A_COMMAND = 500;

const from = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

describe('reading the record', () => {
  const database = useEventStore();
  const append = (...events: ReturnType<typeof anEvent>[]) =>
    database().store.append('venezuela', aCommand(events));

  it('says that an empty record stands at nought', async () => {
    const { store } = database();
    expect(await store.head('venezuela')).toEqual({ position: 0, recordedAt: null });
    expect(await store.positionAt('venezuela', new Date())).toBe(0);
    expect(await store.recordedAt('venezuela', 1)).toBeNull();
    for await (const event of store.readAll('venezuela')) throw new Error(`There is ${event.id}.`);
  });

  it('gives the streams that were asked for, each in order, the others empty', async () => {
    const [one, two, none] = ['case/one', 'case/two', 'case/none'] as const;
    await append(anEvent({ stream: one }), anEvent({ stream: two }), anEvent({ stream: one }));
    const found = await database().store.readStreams('venezuela', [one, two, none]);
    const versions = [...found].map(([stream, events]) => [stream, events.map(({ version }) => version)]);
    expect(versions).toEqual([
      [one, [1, 2]],
      [two, [1]],
      [none, []],
    ]);
  });

  it('gives all events about the entries that were asked for, as of a position', async () => {
    const { store } = database();
    const { position } = await append(anEvent({ entryId: 'entry-one' }), anEvent({ entryId: 'entry-two' }));
    await append(anEvent({ entryId: 'entry-one', type: 'EventCorrected' }), anEvent({ entryId: null }));
    const types = async (upTo?: number) =>
      [...(await store.readEntries('venezuela', ['entry-one', 'entry-none'], upTo)).values()].map((events) =>
        events.map(({ type }) => type),
      );
    expect(await types()).toEqual([['StatementMade', 'EventCorrected'], []]);
    expect(await types(position)).toEqual([['StatementMade'], []]);
    expect(await types(position - 2)).toEqual([[], []]);
  });

  it('finds the position of every instant, and the instant of every position', async () => {
    const { store } = database();
    for (let n = 0; n < 20; n++) await append(anEvent());
    const events = await store.readAfter('venezuela', 0, 1000);
    for (const { recordedAt, position } of events) {
      const last = events.findLast((event) => event.recordedAt <= recordedAt)!;
      expect(await store.positionAt('venezuela', recordedAt)).toBe(last.position);
      expect(await store.recordedAt('venezuela', position)).toBe(recordedAt);
    }
    const just = new Date(Date.parse(events[0]!.recordedAt) - 1);
    expect(await store.positionAt('venezuela', just)).toBe(0);
    expect(await store.positionAt('venezuela', '2200-01-01')).toBe(events.length);
  });

  it.each([1, 2, 7, 1000])('reads any range in batches of %d', async (batch) => {
    const { store } = database();
    const { position: head } = await store.head('venezuela');
    const positions = async (range: { after?: number; upTo?: number }) => {
      const found: number[] = [];
      for await (const { position } of store.readAll('venezuela', { ...range, batch })) found.push(position);
      return found;
    };
    expect(await positions({})).toEqual(from(1, head));
    expect(await positions({ after: 3, upTo: 10 })).toEqual(from(4, 10));
    expect(await positions({ after: 3, upTo: 3 })).toEqual([]);
    expect(await positions({ after: head })).toEqual([]);
    expect(await positions({ after: head - 2, upTo: head + 5 })).toEqual([head - 1, head]);
  });

  it('gives JSON texts that are the events, with the keys of the public contract', async () => {
    const { store } = database();
    const texts: string[] = [];
    for await (const text of store.readAllJson('venezuela')) texts.push(text);
    const events = await store.readAfter('venezuela', 0, 1000);
    expect(texts.map((text) => JSON.parse(text) as RecordedEvent)).toEqual(events);
    expect(Object.keys(events[0]!).join()).toBe(
      'position,id,stream,version,type,schemaVersion,dispute,entryId,occurredOn,recordedAt,recordedBy,' +
        'correlationId,causationId,data,leafHash',
    );
    for (const text of texts) expect(text).not.toContain('\n');
  });

  it('names the disputes there are to whoever asks for another', async () => {
    const { store } = database();
    await expect(store.head('atlantis')).rejects.toMatchObject({
      code: 'DISPUTE_NOT_FOUND',
      message: expect.stringContaining('venezuela'),
    });
  });

  it('keeps disputes apart, each with positions and ids of its own', async () => {
    const { store } = database();
    const opened = await Promise.all([
      store.openDispute({ slug: 'guyana', title: 'The Essequibo' }),
      store.openDispute({ slug: 'guyana', title: 'The Essequibo, again' }),
    ]);
    expect(opened[0]).toEqual(opened[1]);
    const [event] = await store.readAfter('venezuela', 0, 1);
    const appended = await store.append('guyana', aCommand([anEvent({ id: event!.id })]));
    expect(appended.position).toBe(1);
    expect((await store.disputes()).map(({ slug }) => slug)).toEqual(['venezuela', 'guyana']);
    await expect(store.openDispute({ slug: 'No Slug', title: '' })).rejects.toMatchObject({
      code: 'INVALID_PARAMETER',
    });
  });

  it('reads fifty thousand events in constant memory, by the primary key and never the whole table', async () => {
    const { store, pool } = database();
    await store.openDispute({ slug: 'long', title: 'A long one' });
    const data = { text: 'x'.repeat(1000) };
    for (let n = 0; n < MANY / A_COMMAND; n++) {
      const events = Array.from({ length: A_COMMAND }, () => anEvent({ data, entryId: null }));
      await store.append('long', aCommand(events));
    }
    const collectGarbage = garbageCollector();
    const used: number[] = [];
    let count = 0;
    for await (const event of store.readAll('long')) {
      count = event.position;
      if (count % 10_000 !== 5_000) continue;
      collectGarbage();
      used.push(process.memoryUsage().heapUsed);
    }
    expect(count).toBe(MANY);
    // All of them together are some 75 MB.
    expect(Math.max(...used) - used[0]!).toBeLessThan(8_000_000);
    const { rows } = await pool.query<{ scans: number }>(
      `select seq_scan::int as scans from pg_stat_user_tables where schemaname = 'es' and relname = 'event'`,
    );
    expect(rows).toEqual([{ scans: 0 }]);
  });
});

function garbageCollector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}
