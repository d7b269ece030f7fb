import { ImportDispute } from '@chancery/importing';
import { Projections } from '@chancery/projections';
import type { Pool } from 'pg';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startApi } from './start-api';

export const SHIPPED = join(__dirname, '../../../../data/venezuela');
const LOOK_AGAIN_MS = 50;

/** The shipped record with its read models up to date: `useApi(() => useTestDatabase(SHIPPED_RECORD))`. */
export const SHIPPED_RECORD = { name: 'shipped', fill: importShipped };

async function importShipped(pool: Pool): Promise<void> {
  const api = await startApi(pool);
  try {
    await api.app.get(ImportDispute).run(SHIPPED, { recordedBy: 'shipped', correlationId: 'shipped' });
    while ((await api.app.get(Projections).lag('venezuela')) > 0) await pause(LOOK_AGAIN_MS);
  } finally {
    await api.close();
  }
}
