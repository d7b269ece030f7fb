import { EventStore } from '@chancery/event-store';
import type { RecordedEvent } from '@chancery/kernel';
import { aCommand, useEventStore } from '@chancery/testing';
import * as fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { PeriodProjection } from '../common/periods/period-projection';
import { dayOf } from '../common/periods/reading/period-reader';
import { makeTables, project } from '../common/periods/spec-projecting/projected';
import type { Moment } from '../moment/moment';
import { tries } from '../spec-record/property-runs';
import type { PositionDoc } from './folding/position-doc';
import { positionAt } from './position-at';
import { otherTrack } from './position-key';
import { positions } from './positions.question';
import { PositionsReader } from './positions-reader';
import { BEGINNING, history, moment, toAppend, type TestEvent } from './spec-oracle/history.arbitrary';
import { positionsOf } from './spec-oracle/oracle';

const schema = 'rm_positions';
const { runs, parameters, timeout } = tries(200);

describe('positions, whatever is recorded in whatever order', () => {
  const context = useEventStore();

  it(
    `equal what is folded from nothing, for ${runs} random histories at random moments`,
    async () => {
      const { pool, store } = context();
      const projection = new PeriodProjection(positions, store);
      const reader = new PositionsReader(pool, store);
      await makeTables(pool, projection, schema);
      await fc.assert(
        fc.asyncProperty(
          history,
          fc.array(moment, { minLength: 2, maxLength: 4 }),
          fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 3 }),
          async (told, moments, sizes) => {
            const { dispute, log } = await recorded(told);
            await project(pool, projection, log, { schema, dispute, sizes });
            for (const asked of moments) {
              const at = resolved(asked, dispute, log);
              expect({ at, answers: await answersOf(reader, at) }).toEqual({
                at,
                answers: expected(log, at),
              });
            }
          },
        ),
        parameters,
      );
    },
    timeout,
  );

  it('know what was read in an entry only after it was taken back, where that was published later', async () => {
    const { pool, store } = context();
    const projection = new PeriodProjection(positions, store);
    await makeTables(pool, projection, 'taken_back');
    const { dispute, log } = await recorded([...BEGINNING, ...READ_AFTER_RETRACTED]);
    await project(pool, projection, log, { schema: 'taken_back', dispute, sizes: [1] });
    const { rows } = await pool.query('select entry_id, step, mentions from taken_back.entry');
    expect(rows).toEqual([{ entry_id: 'e0', step: null, mentions: expect.arrayContaining(['USA']) }]);
  });

  /** By a store of its own: each holds a connection open for the dispute it appends to. */
  async function recorded(told: readonly TestEvent[]) {
    const store = new EventStore(context().pool);
    const slug = `h-${randomUUID()}`;
    try {
      const dispute = await store.openDispute({ slug, title: slug });
      await store.append(slug, aCommand(told.map(toAppend)));
      return { dispute, log: await store.readAfter(slug, 0, 1000) };
    } finally {
      await store.close();
    }
  }
});

/** A reader of what was published by January does not know that it was retracted. */
const READ_AFTER_RETRACTED: readonly TestEvent[] = [
  { type: 'StatementIssued', data: { summary: 'It said so.', actors: [{ code: 'USA' }], sources: [] } },
  {
    type: 'EventRetracted',
    data: {
      target: 'e0',
      reason: 'false',
      sources: [{ url: 'https://example.org', published: '2020-02-10' }],
    },
  },
  {
    type: 'PropositionsCoded',
    data: {
      target: 'e0',
      method: 'human',
      propositions: [{ actor: 'USA', issue: 'sanctions', polarity: -1, strength: 1 }],
    },
  },
].map((event) => ({ on: '2019-12-30', entryId: 'e0', ...event }));

type Asked = typeof moment extends fc.Arbitrary<infer A> ? A : never;

function resolved(
  { asOf, known, certainty, publishedUpTo }: Asked,
  dispute: Moment['dispute'],
  log: readonly RecordedEvent[],
): Moment {
  return {
    dispute,
    asOf,
    lastDay: asOf,
    lastFullDay: asOf,
    position: Math.round((log.length * known) / 100),
    knownAt: null,
    knowledge: publishedUpTo === null ? 'recorded' : 'published',
    publishedUpTo,
    certainty,
    pinned: true,
  };
}

async function answersOf(reader: PositionsReader, at: Moment): Promise<object> {
  const answers = await reader.answers<PositionDoc>(at);
  const docs = new Map(answers.map(({ key, doc }) => [key, doc]));
  return Object.fromEntries(
    answers.map(({ key, doc }) => [key, positionAt(doc, dayOf(at), docs.get(otherTrack(key)))]),
  );
}

const expected = (log: readonly RecordedEvent[], at: Moment) =>
  positionsOf(log, {
    position: at.position,
    day: at.lastDay,
    certain: at.certainty === 'certain',
    publishedUpTo: at.publishedUpTo,
  });
