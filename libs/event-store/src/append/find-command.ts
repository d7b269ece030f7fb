import type { StreamName } from '@chancery/kernel';
import type { Pool } from 'pg';
import type { Appended, Dispute } from '../types';
import { FIND_COMMAND } from './append-batch.sql';
import { keyReused } from './outcomes';

interface Row {
  /** Of the first event only. */
  readonly requestHash: Buffer | null;
  readonly id: string;
  readonly entryId: string | null;
  readonly position: string;
  readonly stream: StreamName;
  readonly version: string;
  readonly recordedAt: string;
}

/** The first answer to a command, or null when it was not carried out yet. */
export async function findCommand(
  pool: Pool,
  dispute: Dispute,
  commandId: string,
  requestHash: Buffer,
): Promise<Appended | null> {
  const { rows } = await pool.query<Row>(FIND_COMMAND, [dispute.id, commandId]);
  const [first] = rows;
  if (!first) return null;
  if (!first.requestHash!.equals(requestHash)) throw keyReused();
  const events = rows.map(({ id, entryId, position, stream, version }) => ({
    id,
    entryId,
    position: Number(position),
    stream,
    version: Number(version),
  }));
  return { events, position: events.at(-1)!.position, recordedAt: first.recordedAt, replayed: true };
}
