import { EventStore } from '@chancery/event-store';
import { Projections } from '@chancery/projections';
import { Sealer } from '@chancery/sealing';
import { Pool } from 'pg';
import type { ApiSettings } from '../api-settings';
import { catchUp } from './catch-up';
import type { Api } from './create-api';
import { importShipped } from './import-shipped';
import { showProgress } from '@chancery/terminal';
import { refreshStatistics } from './refresh-statistics';

/**
 * The record compared with what was signed of it, read models of the present shape and kept up to date, and on the
 * first start the record that is shipped.
 */
export async function prepare(
  { app }: Api,
  { projector, sealer }: ApiSettings,
  stopping: AbortSignal,
): Promise<void> {
  await app.get(Sealer).check();
  const projections = app.get(Projections);
  const rebuilding = showProgress('Rebuilding read models', 'events');
  await projections.prepare(({ position, head }) => rebuilding.at(position, head));
  rebuilding.end();
  stopping.throwIfAborted();
  if (projector) projections.start();
  if (sealer) await app.get(Sealer).start();
  // What nothing may be appended to is shown as it stands; /readyz says why.
  if (app.get(EventStore).held.size > 0) return;
  await importShipped(app, stopping, async (dispute) => {
    // Without a projector here, another process brings them up to date, now or later.
    if (projector) await catchUp(projections, dispute, stopping);
    await refreshStatistics(app.get(Pool));
  });
}
