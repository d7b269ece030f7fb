import type { RecordedEvent } from '@chancery/kernel';
import { aCommand, useEventStore } from '@chancery/testing';
import * as fc from 'fast-check';
import type { Moment } from '../../moment/moment';
import type { PositionDoc } from '../../positions/folding/position-doc';
import { positionScan } from '../../positions/folding/position-scan';
import { positions } from '../../positions/positions.question';
import { PositionsReader } from '../../positions/positions-reader';
import { history, toAppend, type TestEvent } from '../../positions/spec-oracle/history.arbitrary';
import { PeriodProjection } from './period-projection';
import { Registers } from '../attribution/registers';
import { makeTables, project, rowsOf } from './spec-projecting/projected';
import { stepOf } from './step-of';
import { inWorldOrder } from './world-order';

/** Always the same: random histories one after the other, each about entries of its own. */
const STORIES: readonly TestEvent[] = fc
  .sample(history, { numRuns: 25, seed: 20190123 })
  .flatMap((story, index) => story.map((event) => ({ ...event, ...ofStory(event, index) })));

function ofStory({ entryId, data }: TestEvent, index: number) {
  return {
    entryId: entryId && `${index}-${entryId}`,
    data: data['target'] ? { ...data, target: `${index}-${data['target']}` } : data,
  };
}

describe('the answers to a question, kept for every day and every state of knowledge', () => {
  const schema = 'rm_positions';
  const context = useEventStore();
  let log: RecordedEvent[];
  let projection: PeriodProjection;
  let reader: PositionsReader;
  const dispute = { id: 1, slug: 'venezuela' };

  const at = (moment: Partial<Moment>): Moment => ({
    dispute,
    asOf: '2022-01-01',
    lastDay: '2022-01-01',
    lastFullDay: '2022-01-01',
    position: log.length,
    knownAt: null,
    knowledge: 'recorded',
    publishedUpTo: null,
    certainty: 'possible',
    pinned: true,
    ...moment,
  });

  beforeAll(async () => {
    const { pool, store } = context();
    await store.append('venezuela', aCommand(STORIES.map(toAppend)));
    log = await store.readAfter('venezuela', 0, STORIES.length);
    projection = new PeriodProjection(positions, store);
    reader = new PositionsReader(pool, store);
    await makeTables(pool, projection, schema);
    await project(pool, projection, log, { schema, dispute, sizes: [50] });
  });

  it.each([
    ['one event at a time', [1], false],
    ['seven at a time', [7], false],
    ['a thousand at a time', [1000], false],
    ['in a rebuild', [40, 400], true],
  ])(
    'are the same row for row when they are folded %s',
    async (_, sizes, rebuild) => {
      const { pool } = context();
      const other = `spec_${sizes.join('_')}_${rebuild}`;
      await makeTables(pool, projection, other);
      await project(pool, new PeriodProjection(positions, context().store), log, {
        schema: other,
        dispute,
        sizes,
        rebuild,
      });
      const rows = await rowsOf(pool, other);
      expect(rows['period']!.length).toBeGreaterThan(100);
      expect(rows).toEqual(await rowsOf(pool, schema));
    },
    120_000,
  );

  it('are what a fold of the whole history gives, though only what changed is folded again', async () => {
    const registers = new Registers();
    for (const event of log) registers.learn(event);
    const entries = new Set(log.flatMap(({ entryId }) => entryId ?? []));
    const steps = [...entries].flatMap(
      (id) =>
        stepOf(
          log.filter(({ entryId }) => entryId === id),
          positions.keeps,
        ) ?? [],
    );
    const keys = new Set(steps.flatMap((step) => positions.keysOf(step, registers)));
    for (const certainty of ['possible', 'certain'] as const)
      for (const key of keys) {
        const own = steps
          .filter((step) => positions.keysOf(step, registers).includes(key))
          .toSorted(inWorldOrder);
        const folded = positions.fold({ key, steps: own, certainty, registers, since: null });
        const kept = await reader.history(at({ certainty }), key);
        expect(kept).toEqual(folded.map(({ from, to, doc }) => ({ key, from, to, doc })));
      }
    expect(keys.size).toBeGreaterThan(8);
  });

  it('go on after a batch that was rolled back', async () => {
    const { pool, store } = context();
    await makeTables(pool, projection, 'spec_rolled_back');
    const again = new PeriodProjection(positions, store);
    const where = { schema: 'spec_rolled_back', dispute, sizes: [100] };
    await project(pool, again, log.slice(0, 100), where);
    const client = await pool.connect();
    await client.query('begin');
    const memory = { complete: false, of: new Map() };
    await again.apply(log.slice(100, 150), { client, schema: 'spec_rolled_back', dispute, memory });
    await client.query('rollback');
    client.release();
    await project(pool, again, log.slice(100), where);
    expect(await rowsOf(pool, 'spec_rolled_back')).toEqual(await rowsOf(pool, schema));
  });

  it('are the same when two processes take turns', async () => {
    const { pool, store } = context();
    await makeTables(pool, projection, 'spec_turns');
    const processes = [1, 2].map(() => new PeriodProjection(positions, store));
    const where = { schema: 'spec_turns', dispute, sizes: [30] };
    for (let from = 0, turn = 0; from < log.length; from += 60, turn++)
      await project(pool, processes[turn % 2]!, log.slice(from, from + 60), where);
    expect(await rowsOf(pool, 'spec_turns')).toEqual(await rowsOf(pool, schema));
  });

  it('are two for no key on any day at any state of knowledge: Postgres refuses it', async () => {
    const { pool } = context();
    for (const certainty of ['possible', 'certain']) {
      const second = pool.query(
        `insert into ${schema}.period
         select key_id, daterange(lower(valid), lower(valid) + 1), int8range(lower(known), lower(known) + 1),
                $1 = 'possible', $1 = 'certain', tags, '{}'
           from ${schema}.period
          where ${certainty} and not lower_inf(valid)
          limit 1`,
        [certainty],
      );
      await expect(second).rejects.toMatchObject({ code: '23P01', constraint: `one_${certainty}_answer` });
    }
  });

  it('stay what they were, byte for byte, for whoever asks for what was known before a date was corrected', async () => {
    const propositions = [{ actor: 'FRA', issue: 'sanctions', polarity: 1, strength: 3 }];
    await recorded({
      type: 'StatementIssued',
      on: '2018-07-01',
      entryId: 'dated-wrong',
      data: { actors: [{ code: 'FRA' }], propositions },
    });
    const asked = ['2018-05-05', '2018-07-01', '2019-12-31', '2022-01-01'].flatMap((lastDay) =>
      [0.2, 0.5, 1].map((share) => at({ lastDay, position: Math.round(log.length * share) })),
    );
    const texts = () =>
      Promise.all(asked.map(async (moment) => JSON.stringify(await reader.answers(moment))));
    const before = await texts();
    const corrected = { target: 'dated-wrong', fields: { occurredOn: '2018-05-05' }, reason: 'wrong' };
    await recorded({ type: 'EventCorrected', on: '2021-01-01', entryId: 'dated-wrong', data: corrected });
    expect(await texts()).toEqual(before);
    expect(await francesOn('2018-05-05')).toMatchObject({
      basis: { entryId: 'dated-wrong' },
      lastStatedOn: '2018-05-05',
    });
  });

  const francesOn = async (lastDay: string) =>
    (await reader.answers<PositionDoc>(at({ lastDay }), { tags: [['actor:FRA'], ['issue:sanctions']] }))[0]
      ?.doc;

  async function recorded(event: TestEvent): Promise<void> {
    const { pool, store } = context();
    await store.append('venezuela', aCommand([toAppend(event)]));
    const more = await store.readAfter('venezuela', log.length, 10);
    await project(pool, projection, more, { schema, dispute, sizes: [10] });
    log.push(...more);
  }

  it('are found by their tags, in pages that follow each other', async () => {
    const all = await reader.answers<PositionDoc>(at({}));
    const { tagsOf } = positionScan;
    const [usa, fra, who, declared] = ['actor:USA', 'actor:FRA', 'issue:who', 'track:declared'] as const;
    for (const tags of [
      [[usa]],
      [[usa, fra]],
      [[who], [usa, fra]],
      [[declared], [usa]],
      [[fra, usa], [who], [declared]],
    ])
      for (const position of [log.length, Math.round(log.length / 3)]) {
        const known = await reader.answers<PositionDoc>(at({ position }));
        const wanted = known.filter(({ doc }) =>
          tags.every((some) => some.some((tag) => tagsOf(doc).includes(tag))),
        );
        expect(await reader.answers(at({ position }), { tags })).toEqual(wanted);
        expect(await reader.answers(at({ position }), { tags, limit: 2, after: wanted[0]!.key })).toEqual(
          wanted.slice(1, 3),
        );
      }
    const first = await reader.answers(at({}), { limit: 2 });
    const rest = await reader.answers(at({}), { after: first[1]!.key });
    expect([...first, ...rest]).toEqual(all);
    const published = at({ knowledge: 'published', publishedUpTo: '2020-03-01' });
    const known = await reader.answers<PositionDoc>(published);
    expect(await reader.answers(published, { tags: [['actor:USA']] })).toEqual(
      known.filter(({ doc: { actor } }) => actor.code === 'USA'),
    );
    expect(await reader.answers(published, { limit: 1, after: known[0]!.key })).toEqual([known[1]]);
  });

  it('tell from when to when they held, as the answers of each day do', async () => {
    const { key } = (await reader.answers(at({})))[0]!;
    for (const knowledge of [{}, { knowledge: 'published', publishedUpTo: '2021-06-01' }] as const) {
      const periods = await reader.history(at(knowledge), key);
      for (const { from, doc } of periods.filter((one) => one.from !== null)) {
        const answers = await reader.answers(at({ ...knowledge, lastDay: from! }));
        expect(answers.find((one) => one.key === key)?.doc).toEqual(doc);
      }
      expect(periods.length).toBeGreaterThan(1);
    }
  });
});
