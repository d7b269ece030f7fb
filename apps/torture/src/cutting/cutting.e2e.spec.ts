import type { EventStore } from '@chancery/event-store';
import type { Projection } from '@chancery/projections';
import { aCommand, anEvent, useEventStore } from '@chancery/testing';
import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { type CutAppends, cutAppends } from './cut-appends';
import { cutProjection } from './cut-projection';

const lines = (name: string, apply: Projection['apply']): Projection => ({
  name,
  version: 1,
  tables: (schema) => `create table ${schema}.line (log_id smallint, position bigint, id text)`,
  indexes: () => [],
  apply,
});
const FOLDED = `
insert into oracle.line
select log_id, position, event_id::text from es.event e
 where log_id = $1 and not exists (select from oracle.line l where l.position = e.position)`;

const askedAnew = async (store: EventStore, ...[dispute, command]: Parameters<EventStore['append']>) => {
  const answer = await store.append(dispute, command);
  if (!answer.replayed) return answer;
  return store.append(dispute, aCommand(command.events.map(({ data }) => anEvent({ data }))));
};

describe('connections that are cut at every message', () => {
  const database = useEventStore();

  async function appends(changes: Partial<CutAppends> = {}) {
    const { slug } = await database().store.openDispute({ slug: `d-${randomUUID()}`, title: 'Cut' });
    return cutAppends({
      url: database().url,
      dispute: slug,
      connection: 'warm',
      halves: [false, true],
      ...changes,
    });
  }

  async function projecting(projection: Projection) {
    const { url, store } = database();
    const dispute = await store.openDispute({ slug: `d-${randomUUID()}`, title: 'Cut' });
    const fold = async (pool: Pool) => void (await pool.query(FOLDED, [dispute.id]));
    await database().pool.query(`drop schema if exists oracle cascade`);
    await database().pool.query(`create schema oracle`);
    await database().pool.query(projection.tables('oracle'));
    const tell = async () => (await store.append(dispute.slug, aCommand([anEvent(), anEvent()]))).position;
    return cutProjection({
      url,
      dispute,
      projection,
      oracle: { schema: 'oracle', fold },
      tell,
      halves: [false],
    });
  }

  it('of an append: it is recorded once, where it was said to be', async () => {
    const { cuts, faults } = await appends();
    expect(faults).toEqual([]);
    // At least bind, describe, execute, sync and their answers, whole and half.
    expect(cuts).toBeGreaterThanOrEqual(16);
  }, 60_000);

  it('of an append that would take a repetition for something new: found out', async () => {
    const { faults } = await appends({ append: askedAnew, halves: [false] });
    expect(faults.length).toBeGreaterThan(0);
  }, 60_000);

  it('of a projection: its rows are those that are folded from the record', async () => {
    const { cuts, faults } = await projecting(
      lines('kept', async (events, { client, schema, dispute }) => {
        for (const { position, id } of events)
          await client.query(`insert into ${schema}.line values ($1, $2, $3)`, [dispute.id, position, id]);
      }),
    );
    expect(faults).toEqual([]);
    expect(cuts).toBeGreaterThanOrEqual(20);
  }, 60_000);

  it('of a projection that writes beside the transaction of its checkpoint: found out', async () => {
    const { faults } = await projecting(
      lines('beside', async (events, { schema, dispute }) => {
        for (const { position, id } of events)
          await database().pool.query(`insert into ${schema}.line values ($1, $2, $3)`, [
            dispute.id,
            position,
            id,
          ]);
      }),
    );
    expect(faults.length).toBeGreaterThan(0);
  }, 60_000);
});
