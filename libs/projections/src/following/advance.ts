import { type Dispute, inTransaction } from '@chancery/event-store';
import type { RecordedEvent } from '@chancery/kernel';
import type { ClientBase, Pool } from 'pg';
import { ADD_CHECKPOINT, LOCK_CHECKPOINT, MOVE_CHECKPOINT } from '../checkpoints/checkpoint.sql';
import type { Projection } from '../projection';
import { liveSchema } from '../schema-names';

/**
 * What became of a batch: applied (or had been, by another process), the projection has not come as far as where the
 * batch begins, or its tables are of another version than this code.
 */
export type Advance =
  | { readonly outcome: 'applied' | 'behind'; readonly position: number }
  | { readonly outcome: 'older' | 'newer' };

interface Standing {
  readonly position: string;
  readonly version: number;
}

/** Applies what is new in a batch and moves the checkpoint, in one transaction: exactly once, whoever else tries. */
export function advance(
  pool: Pool,
  projection: Projection,
  dispute: Dispute,
  batch: readonly RecordedEvent[],
): Promise<Advance> {
  return inTransaction(pool, async (client): Promise<Advance> => {
    const { position, version } = await lockCheckpoint(client, projection, dispute);
    if (version !== projection.version) return { outcome: version < projection.version ? 'older' : 'newer' };
    const at = Number(position);
    const events = batch.filter((event) => event.position > at);
    if (events.length === 0) return { outcome: 'applied', position: at };
    if (events[0]!.position !== at + 1) return { outcome: 'behind', position: at };
    const last = events.at(-1)!.position;
    const schema = liveSchema(projection.name);
    await projection.apply(events, { client, schema, dispute, memory: { complete: false, of: new Map() } });
    const { rowCount } = await client.query(MOVE_CHECKPOINT, [dispute.id, projection.name, at, last]);
    if (rowCount !== 1) throw new Error(`The checkpoint of ${projection.name} moved under its lock.`);
    return { outcome: 'applied', position: last };
  });
}

async function lockCheckpoint(
  client: ClientBase,
  { name, version }: Projection,
  { id }: Dispute,
): Promise<Standing> {
  const found = await client.query<Standing>(LOCK_CHECKPOINT, [id, name]);
  if (found.rows[0]) return found.rows[0];
  await client.query(ADD_CHECKPOINT, [id, name, version]);
  return (await client.query<Standing>(LOCK_CHECKPOINT, [id, name])).rows[0]!;
}
