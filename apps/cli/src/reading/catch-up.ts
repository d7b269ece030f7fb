import { setTimeout as pause } from 'node:timers/promises';
import { showProgress } from '@chancery/terminal';
import type { Reading } from './with-reading';

const LOOK_AGAIN_MS = 50;

/** Brings the read models to the head of the record, where no running service has done so already. */
export async function catchUp({ projections, store, interrupted }: Reading, dispute: string): Promise<void> {
  await projections.prepare();
  if ((await projections.lag(dispute)) === 0) return;
  const { position: head } = await store.head(dispute);
  const progress = showProgress('catch up', 'events');
  projections.start();
  try {
    for (let lag = head; lag > 0;) {
      interrupted.throwIfAborted();
      await pause(LOOK_AGAIN_MS);
      lag = await projections.lag(dispute);
      progress.at(Math.max(0, head - lag), head);
    }
  } finally {
    progress.end();
    await projections.stop();
  }
}
