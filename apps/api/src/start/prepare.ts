import { Projections } from '@chancery/projections';
import { Pool } from 'pg';
import type { ApiSettings } from '../api-settings';
import { catchUp } from './catch-up';
import type { Api } from './create-api';
import { importShipped } from './import-shipped';
import { showProgress } from '@chancery/terminal';
import { refreshStatistics } from './refresh-statistics';

/** Read models of the present shape and kept up to date, and on the first start the record that is shipped. */
export async function prepare(
  { app }: Api,
  { projector }: ApiSettings,
  stopping: AbortSignal,
): Promise<void> {
  const projections = app.get(Projections);
  const rebuilding = showProgress('Rebuilding read models', 'events');
  await projections.prepare(({ position, head }) => rebuilding.at(position, head));
  rebuilding.end();
  stopping.throwIfAborted();
  if (projector) projections.start();
  await importShipped(app, stopping, async (dispute) => {
    // Without a projector here, another process brings them up to date, now or later.
    if (projector) await catchUp(projections, dispute, stopping);
    await refreshStatistics(app.get(Pool));
  });
}
