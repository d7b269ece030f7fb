import { type Dispute, EventStore } from '@chancery/event-store';
import type { Projection } from '@chancery/projections';
import { openPool } from '@chancery/testing';
import type { Pool } from 'pg';

export interface FoldInto {
  readonly url: string;
  /** Made anew. */
  readonly schema: string;
  readonly projection: Projection;
  readonly dispute: Dispute;
  /** How many events the next batch has. */
  readonly sizes: () => number;
}

/** Makes the tables of a projection once more, and answers what folds into them whatever has been recorded since. */
export async function foldInto({
  url,
  schema,
  projection,
  dispute,
  sizes,
}: FoldInto): Promise<(pool: Pool) => Promise<void>> {
  const making = openPool(url, 1);
  await making.query(`create schema ${schema}`);
  await making.query(projection.tables(schema));
  for (const index of projection.indexes(schema)) await making.query(index);
  await making.end();
  let position = 0;
  return async (pool) => {
    const store = new EventStore(pool);
    for (;;) {
      const events = await store.readAfter(dispute.slug, position, sizes());
      if (events.length === 0) return store.close();
      const client = await pool.connect();
      try {
        await client.query('begin');
        await projection.apply(events, {
          client,
          schema,
          dispute,
          memory: { complete: false, of: new Map() },
        });
        await client.query('commit');
      } finally {
        client.release();
      }
      position += events.length;
    }
  };
}
