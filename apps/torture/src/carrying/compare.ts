import { GetTimeline } from '@chancery/read-models';
import { Projections } from '@chancery/projections';
import { QueryBus } from '@nestjs/cqrs';
import type { Pool } from 'pg';
import { openReadModels } from '../arena/read-models';
import { Chance } from '../chance';

export interface RecordAt {
  readonly pool: Pool;
  /** Both records are compared up to here. */
  readonly head: number;
}

const ROWS = {
  events: 'select e::text as line from es.event e where position <= $1',
  tiles: 'select t::text as line from es.tile t where (index + 1) << (8 * (level + 1)) <= $1',
  checkpoints: 'select c::text as line from es.checkpoint c where size <= $1',
} as const;

/** A hash over all rows up to the head. */
export async function rowsDigest({ pool, head }: RecordAt, what: keyof typeof ROWS): Promise<string> {
  // Hashes of rows, and not rows, are put together: a text has at most a gigabyte.
  const { rows } = await pool.query<{ digest: string }>(
    `select count(*) || ' ' || coalesce(encode(sha256(convert_to(string_agg(h, '' order by h), 'UTF8')), 'hex'), '') as digest
       from (select encode(sha256(convert_to(r.line, 'UTF8')), 'hex') as h from (${ROWS[what]}) r) hashed`,
    [head],
  );
  return rows[0]!.digest;
}

const QUESTIONS = 20;

/** Pages of the timeline at moments pinned on both clocks, once the read model has been made from the record. */
export async function answersOf({ pool, head }: RecordAt, seed: number): Promise<string[]> {
  const app = await openReadModels({ database: { pool } });
  const chance = new Chance(seed);
  try {
    const projections = app.get(Projections);
    await projections.prepare();
    await projections.rebuild('timeline');
    const answers: string[] = [];
    for (let question = 0; question < QUESTIONS; question++) {
      const asOf = new Date(Date.UTC(2019, 0, 1 + chance.below(2500))).toISOString().slice(0, 10);
      const moment = { dispute: 'torture', asOf, knownAt: String(1 + chance.below(head)) };
      const { body } = await app
        .get(QueryBus)
        .execute(new GetTimeline(moment, { limit: 200, order: 'desc' }));
      answers.push(body);
    }
    return answers;
  } finally {
    await app.close();
  }
}
