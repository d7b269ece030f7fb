import type { Sealed } from '../log';
import type { Reading } from '../reading';
import type { Row } from './row';
import { READ_CHECKPOINTS, READ_ROWS } from './verify.sql';

/** Neighbouring rows and the checkpoints over a number of events that lies among them. */
export interface Batch {
  readonly rows: readonly Row[];
  readonly checkpoints: readonly Sealed[];
}

export const ROWS = 1024;

/** Always one batch ahead of the consumer, so that Postgres works while it computes. */
export async function* readBatches(database: Reading, logId: number, head: number): AsyncGenerator<Batch> {
  let ahead = readBatch(database, logId, 0, head);
  for (let after = 0; after < head; after += ROWS) {
    const batch = await ahead;
    const next = after + ROWS;
    if (next < head) ahead = readBatch(database, logId, next, head);
    // A consumer that stops here never awaits it.
    ahead.catch(() => undefined);
    yield batch;
  }
}

async function readBatch(database: Reading, logId: number, after: number, head: number): Promise<Batch> {
  const values = [logId, after, Math.min(after + ROWS, head)];
  const [rows, checkpoints] = await Promise.all([
    database.query<Row & unknown[]>({ name: 'verify-rows', text: READ_ROWS, values, rowMode: 'array' }),
    database.query<Omit<Sealed, 'size'> & { size: string }>({
      name: 'verify-checkpoints',
      text: READ_CHECKPOINTS,
      values,
    }),
  ]);
  return {
    rows: rows.rows,
    checkpoints: checkpoints.rows.map((row) => ({ ...row, size: Number(row.size) })),
  };
}
