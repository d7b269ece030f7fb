import { Refusal } from '@chancery/kernel';
import { Projections } from '@chancery/projections';
import { setTimeout as pause } from 'node:timers/promises';
import { Pool } from 'pg';
import type { ApiSettings } from '../api-settings';
import { catchUp } from './catch-up';
import type { Api } from './create-api';
import { importShipped } from './import-shipped';
import { progress } from './progress';
import { refreshStatistics } from './refresh-statistics';

const RETRY_MS = 1000;

/** Read models of the present shape and kept up to date, and on the first start the record that is shipped. */
export async function prepare(
  { app }: Api,
  { projector }: ApiSettings,
  stopping: AbortSignal,
): Promise<void> {
  const projections = app.get(Projections);
  await prepareReadModels(projections, stopping);
  if (projector) projections.start();
  await importShipped(app, stopping, async (dispute) => {
    // Without a projector here, another process brings them up to date, now or later.
    if (projector) await catchUp(projections, dispute, stopping);
    await refreshStatistics(app.get(Pool));
  });
}

/** Another process may be rebuilding one already, after an update: then this one waits for it. */
async function prepareReadModels(projections: Projections, stopping: AbortSignal): Promise<void> {
  const rebuilding = progress('Rebuilding read models');
  for (;;) {
    stopping.throwIfAborted();
    try {
      await projections.prepare(({ position, head }) => rebuilding.at(position, head));
      return rebuilding.end();
    } catch (error) {
      if (!(error instanceof Refusal && error.code === 'SERVER_UNAVAILABLE')) throw error;
      await pause(RETRY_MS, undefined, { signal: stopping });
    }
  }
}
