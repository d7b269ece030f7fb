import { EventStore } from '@chancery/event-store';
import type { RecordedEvent } from '@chancery/kernel';
import { aCommand, useEventStore } from '@chancery/testing';
import * as fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { makeTables, project } from '../common/periods/spec-projecting/projected';
import { factsIn, NEVER } from '../common/spec-oracle/facts';
import { SqlParameters } from '../common/sql/parameters';
import type { Moment } from '../moment/moment';
import { history, moment, type TestEvent, toAppend } from '../positions/spec-oracle/history.arbitrary';
import { tries } from '../spec-record/property-runs';
import { holdsAt } from './conditions';
import { TimelineProjection } from './timeline.projection';

const { runs, parameters, timeout } = tries(250);

describe('the timeline, whatever is recorded in whatever order', () => {
  const context = useEventStore();

  it(
    `equals what is folded from nothing, for ${runs} random histories at random moments`,
    async () => {
      const { pool, store } = context();
      const projection = new TimelineProjection(store);
      await makeTables(pool, projection, 'rm_timeline');
      const moments = fc.array(moment, { minLength: 2, maxLength: 4 });
      const batches = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 3 });
      const holds = fc.asyncProperty(history, moments, batches, async (told, asked, sizes) => {
        const { dispute, log } = await recorded(told);
        await project(pool, projection, log, { schema: 'rm_timeline', dispute, sizes });
        for (const one of asked) {
          const at = resolved(one, dispute, log);
          expect({ at, entries: await shown(at) }).toEqual({ at, entries: refolded(log, at) });
        }
      });
      await fc.assert(holds, parameters);
    },
    timeout,
  );

  async function shown(at: Moment): Promise<object[]> {
    const sql = new SqlParameters();
    const { rows } = await context().pool.query<{ doc: string }>(
      `select e.doc from rm_timeline.entry e
        where ${holdsAt(at, sql)('e')} and e.status <> 'retracted'
        order by e.occurred_from, e.occurred_to, e.position`,
      sql.values,
    );
    return rows.map(({ doc }) => outline(JSON.parse(doc)));
  }

  /** By a store of its own: each holds a connection open for the dispute it appends to. */
  async function recorded(told: readonly TestEvent[]) {
    const store = new EventStore(context().pool);
    const slug = `t-${randomUUID()}`;
    try {
      const dispute = await store.openDispute({ slug, title: slug });
      await store.append(slug, aCommand(told.map(toAppend)));
      return { dispute, log: await store.readAfter(slug, 0, 1000) };
    } finally {
      await store.close();
    }
  }
});

const outline = ({ id, position, type, occurredOn, summary, actors, issues, confidence, sources, details }: any) => ({
  id, position, type, occurredOn, summary, actors: actors.map(({ code, name }: any) => [code, name]), issues, confidence, sources: sources.length,
  propositions: details.propositions ?? null,
}); // prettier-ignore

/** By other code than the product's: the events known at the moment, then those that have come about. */
function refolded(log: readonly RecordedEvent[], { position, lastDay, certainty, publishedUpTo }: Moment): object[] {
  const known = log.filter((event) => event.position <= position);
  const names = new Map<string, string>();
  for (const { type, data } of known) {
    if (type === 'ActorRegistered') names.set(data.code, data.name);
    if (type === 'ActorNameAdded') names.set(data.code, data.name.value);
  }
  const hasCome = ({ from, to }: { from: string; to: string }) =>
    certainty === 'possible' ? from <= lastDay : to <= lastDay && to !== NEVER;
  return factsIn(known.filter(isOfEntry), publishedUpTo)
    .filter(hasCome)
    .toSorted(inOrder)
    .map(({ id, position: at, type, text, data }) => ({
      id, position: at, type, occurredOn: text, summary: data.summary, issues: data.issues ?? [], confidence: data.confidence ?? null,
      actors: data.actors.map(({ code }: any) => [code, names.get(code) ?? code]), sources: data.sources.length,
      propositions: data.propositions ?? null,
    }));
} // prettier-ignore

const inOrder = (a: any, b: any) =>
  a.from.localeCompare(b.from) || a.to.localeCompare(b.to) || a.position - b.position;

const isOfEntry = ({ type }: RecordedEvent) => type !== 'PropositionsCoded';

type Asked = typeof moment extends fc.Arbitrary<infer A> ? A : never;

const resolved = ({ asOf, known, certainty, publishedUpTo }: Asked, dispute: Moment['dispute'], log: readonly RecordedEvent[]): Moment => ({
  dispute, asOf, lastDay: asOf, lastFullDay: asOf, position: Math.round((log.length * known) / 100), knownAt: null,
  knowledge: publishedUpTo === null ? 'recorded' : 'published', publishedUpTo, certainty, pinned: true,
}); // prettier-ignore
