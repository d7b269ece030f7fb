import { EventStore } from '@chancery/event-store';
import { catalogue } from '@chancery/events';
import { parseEdtf, type RecordedEvent } from '@chancery/kernel';
import { aCommand, useEventStore } from '@chancery/testing';
import * as fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { Registers } from './common/attribution/registers';
import { PeriodProjection } from './common/periods/period-projection';
import type { Question } from './common/periods/question';
import { makeTables, project, rowsOf } from './common/periods/spec-projecting/projected';
import type { Step } from './common/periods/step';
import { inWorldOrder } from './common/periods/world-order';
import type { Rows } from './common/rows/periods-of-rows';
import { RowsReader } from './common/rows/rows-reader';
import { moment, rowHistory, type TestEvent, toAppend } from './common/rows/spec-history';
import { factsIn, NEVER } from './common/spec-oracle/facts';
import type { Moment } from './moment/moment';
import { rowQuestions } from './row-questions';
import { tries } from './spec-record/property-runs';

const { runs, parameters, timeout } = tries(60);

describe('recognitions, measures, licences, cases and demands, whatever is recorded in whatever order', () => {
  const context = useEventStore();

  it.each(rowQuestions.map((question) => [question.name, question] as const))(
    `%s equal what is folded from nothing of what counts by the day, for ${runs} random histories`,
    async (_, question) => {
      const { pool, store } = context();
      const schema = `rm_${question.name}`;
      const projection = new PeriodProjection(question, store);
      const reader = new RowsReader<object>(pool, store, question, () => []);
      await makeTables(pool, projection, schema);
      const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 3 });
      const moments = fc.array(moment, { minLength: 2, maxLength: 4 });
      const holds = fc.asyncProperty(rowHistory, moments, sizes, fc.boolean(), async (told, asked, batches, rebuild) => {
        const { dispute, log } = await recorded(told);
        await project(pool, projection, log, { schema, dispute, sizes: batches, rebuild });
        for (const one of asked) {
          const at = resolved(one, dispute, log);
          const rows = Object.fromEntries((await reader.answers<Rows<object>>(at)).map(({ key, doc }) => [key, doc.rows]));
          expect({ at, rows: withoutEmpty(rows) }).toEqual({ at, rows: withoutEmpty(refolded(question, log, at)) });
        }
      }); // prettier-ignore
      await fc.assert(holds, parameters);
    },
    timeout,
  );

  it('are the same rows at any batch size and when rebuilt', async () => {
    const { pool, store } = context();
    const [told] = fc.sample(rowHistory.filter((one) => one.length > 18), { numRuns: 1, seed: 7 });
    const { dispute, log } = await recorded(told!);
    for (const question of rowQuestions) {
      const projection = new PeriodProjection(question, store);
      const tables = await Promise.all(
        [[1], [3], [100], [1]].map(async (sizes, index) => {
          const schema = `rows_${question.name}_${index}`;
          await makeTables(pool, projection, schema);
          await project(pool, projection, log, { schema, dispute, sizes, rebuild: index >= 2 });
          return rowsOf(pool, schema);
        }),
      );
      expect(tables[1]).toEqual(tables[0]);
      expect(tables[2]).toEqual(tables[0]);
      expect(tables[3]).toEqual(tables[0]);
    }
  }); // prettier-ignore

  /** By a store of its own: each holds a connection open for the dispute it appends to. */
  async function recorded(told: readonly TestEvent[]) {
    const store = new EventStore(context().pool);
    const slug = `r-${randomUUID()}`;
    try {
      const dispute = await store.openDispute({ slug, title: slug });
      await store.append(slug, aCommand(told.map(toAppend)));
      return { dispute, log: await store.readAfter(slug, 0, 1000) };
    } finally {
      await store.close();
    }
  }
});

type Asked = typeof moment extends fc.Arbitrary<infer A> ? A : never;

const resolved = ({ asOf, known, certainty, publishedUpTo }: Asked, dispute: Moment['dispute'], log: readonly RecordedEvent[]): Moment => ({
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
}); // prettier-ignore

/**
 * Straight from the events up to the moment, read by other code than the product's: only steps that count by the day
 * are folded, so that an answer which sees the future differs.
 */
function refolded(question: Question, log: readonly RecordedEvent[], at: Moment): Record<string, readonly object[]> {
  const known = log.filter(({ position }) => position <= at.position);
  const registers = new Registers();
  for (const event of known) if (event.entryId === null) registers.learn(event);
  const counted = factsIn(known, at.publishedUpTo)
    .filter(({ from, to }) => (at.certainty === 'possible' ? from : to) <= at.lastDay && (at.certainty === 'possible' || to !== NEVER))
    .map(({ id, position, type, stream, text, data, read }) => ({
      entryId: id, position, type, stream, family: catalogue.familyOf(type).name, occurred: parseEdtf(text), data, propositions: read, status: 'current',
    }) as unknown as Step); // prettier-ignore
  const keys = new Set(counted.flatMap((step) => question.keysOf(step, registers)));
  return Object.fromEntries(
    [...keys].map((key) => {
      const steps = counted
        .filter((step) => question.keysOf(step, registers).includes(key))
        .toSorted(inWorldOrder);
      const periods = question.fold({ key, steps, certainty: at.certainty, registers, since: null });
      const last = periods.findLast(({ from }) => (from ?? '') <= at.lastDay);
      return [key, (last?.doc as Rows<object> | undefined)?.rows ?? []];
    }),
  );
} // prettier-ignore

const withoutEmpty = (rows: Record<string, readonly object[]>) =>
  Object.fromEntries(Object.entries(rows).filter(([, of]) => of.length > 0));
