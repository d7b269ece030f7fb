import { effectiveEntry, type RecordedEvent } from '@chancery/kernel';
import { liveSchema, type Projection } from '@chancery/projections';
import { useTestDatabase } from '@chancery/testing';
import { publishedFrom } from '../common/published-from';
import { eventfulHistory } from '../spec-record/eventful-history';
import { SpecRecord } from '../spec-record/spec-record';

const EVENTS = 400;
const TABLES = {
  entry: 'entry_id, known_from, pub_from',
  follow: 'followed, follower',
  actor_name: 'code, position',
};

describe('the projection of the timeline', () => {
  let record: SpecRecord;
  afterAll(() => record.close());
  const database = useTestDatabase();
  let timeline: Projection;
  let events: RecordedEvent[];

  beforeAll(async () => {
    record = await SpecRecord.open(database().pool, 'venezuela');
    timeline = record.projections.all.find(({ name }) => name === 'timeline')!;
    for (const told of eventfulHistory(EVENTS)) await record.append(told);
    events = await record.store.readAfter('venezuela', 0, EVENTS);
    for (const size of [1, 7, 1000]) await projectInBatches(size);
    await record.projections.rebuild('timeline');
  });

  async function projectInBatches(size: number): Promise<void> {
    const { pool, dispute } = database();
    const schema = `rm_batches_of_${size}`;
    const client = await pool.connect();
    await client.query(`create schema ${schema}`);
    await client.query(timeline.tables(schema));
    for (const index of timeline.indexes(schema)) await client.query(index);
    for (let at = 0; at < events.length; at += size)
      await timeline.apply(events.slice(at, at + size), {
        client,
        schema,
        dispute,
        memory: { complete: false, of: new Map() },
      });
    client.release();
  }

  async function rowsOf(schema: string, table: keyof typeof TABLES): Promise<unknown[]> {
    return (await database().pool.query(`select * from ${schema}.${table} order by ${TABLES[table]}`)).rows;
  }

  it.each(Object.keys(TABLES) as (keyof typeof TABLES)[])(
    'writes the same rows of %s at any batch size, and when it is rebuilt',
    async (table) => {
      const one = await rowsOf('rm_batches_of_1', table);
      expect(one.length).toBeGreaterThan(20);
      expect(await rowsOf('rm_batches_of_7', table)).toEqual(one);
      expect(await rowsOf('rm_batches_of_1000', table)).toEqual(one);
      expect(await rowsOf(liveSchema('timeline'), table)).toEqual(one);
    },
  );

  it('holds for every position and day of publication what a fold of the events known then says', async () => {
    const about = new Map<string, RecordedEvent[]>();
    for (const event of events)
      if (event.entryId !== null) about.set(event.entryId, [...(about.get(event.entryId) ?? []), event]);
    const days = [...new Set(events.map(publishedFrom))].toSorted();
    for (let turn = 0; turn < 60; turn++) {
      const position = (turn * 37) % EVENTS;
      const day = turn % 4 === 0 ? null : days[(turn * 13) % days.length]!;
      expect(await held(position, day)).toEqual(folded(about, position, day));
    }
  });

  async function held(position: number, day: string | null) {
    const { rows } = await database().pool.query<{ doc: string }>(
      `select doc from rm_timeline.entry
        where known_from <= $1 and (known_to is null or known_to > $1)
          and case when $2::date is null then pub_to is null else pub_from <= $2 and (pub_to is null or pub_to > $2) end
        order by position`,
      [position, day],
    );
    return rows.map(({ doc }) => outline(JSON.parse(doc)));
  }
});

const outline = ({ id, position, version, status, occurredOn, summary, disagreements }: any) => [
  id,
  position,
  version,
  status,
  occurredOn,
  summary,
  disagreements.length,
];

function folded(about: ReadonlyMap<string, readonly RecordedEvent[]>, position: number, day: string | null) {
  return [...about.values()]
    .map((own) =>
      own.filter((event) => event.position <= position && (day === null || publishedFrom(event) <= day)),
    )
    .filter((known) => known.length > 0 && known[0]!.type === 'GenericEventRecorded')
    .map((known) => effectiveEntry(known))
    .toSorted((a, b) => a.position - b.position)
    .map(({ entryId, position: at, version, status, occurredOn, data }) => [
      entryId,
      at,
      version,
      status,
      occurredOn,
      data.summary,
      data.disagreements?.length ?? 0,
    ]);
}
