import { type Dispute, EventStore } from '@chancery/event-store';
import { liveSchema, type Projection, Projections } from '@chancery/projections';
import { eventually, openPool } from '@chancery/testing';
import type { Pool } from 'pg';
import { digestOf } from '../checking/digest';
import { startMessageCuttingProxy } from '../wire/message-cutting-proxy';
import { atEveryMessage, type CutRun } from './every-cut';

export interface CutProjection {
  readonly url: string;
  readonly dispute: Dispute;
  readonly projection: Projection;
  /** Another schema with the same tables, kept in step without being cut. */
  readonly oracle: { readonly schema: string; readonly fold: (pool: Pool) => Promise<void> };
  /** Records something that the projection has to take in. */
  readonly tell: () => Promise<number>;
  readonly halves: readonly boolean[];
  readonly onCut?: (cuts: number) => void;
}

/** Lets a projection follow while its connection is cut at every message in turn; its rows must be the folded ones. */
export async function cutProjection(asked: CutProjection): Promise<CutRun> {
  const { url, dispute, projection, oracle, tell, halves, onCut } = asked;
  const proxy = await startMessageCuttingProxy(Number(new URL(url).port));
  const through = new URL(url);
  through.port = String(proxy.port);
  const [direct, pool] = [openPool(url, 4), openPool(through.href, 2)];
  const store = new EventStore(direct);
  const follower = new Projections(pool, store, [projection]);
  const witness = new Projections(direct, store, [projection]);
  await follower.prepare();
  follower.start();
  const reached = (position: number) =>
    eventually(async () => (await witness.positionOf(dispute.slug, projection.name)) >= position, {
      withinMs: 30_000,
    });
  await reached(await tell());
  const attempt = async () => {
    await reached(await tell());
    await oracle.fold(direct);
    const same =
      (await digest(direct, liveSchema(projection.name), dispute)) ===
      (await digest(direct, oracle.schema, dispute));
    return same ? [] : [`${projection.name} is not what is folded from the record`];
  };
  try {
    return await atEveryMessage({ proxy, halves, attempt, ...(onCut && { onCut }) });
  } finally {
    await Promise.all([follower.stop(), witness.stop()]);
    await store.close();
    await Promise.all([direct.end(), pool.end()]);
    await proxy.close();
  }
}

async function digest(pool: Pool, schema: string, { id }: Dispute): Promise<string> {
  const client = await pool.connect();
  try {
    return await digestOf(client, schema, id);
  } finally {
    client.release();
  }
}
