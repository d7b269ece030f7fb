import type { Projections } from '@chancery/projections';
import { setTimeout as pause } from 'node:timers/promises';

const LOOK_MS = 50;

/** Waits, however long it takes, until the read models of a dispute hold its whole record, or one has stopped for good. */
export async function catchUp(
  projections: Projections,
  dispute: string,
  stopping: AbortSignal,
): Promise<void> {
  while (!(await haveCaughtUp(projections, dispute))) await pause(LOOK_MS, undefined, { signal: stopping });
}

async function haveCaughtUp(projections: Projections, dispute: string): Promise<boolean> {
  const all = await projections.status();
  const status = all.filter((one) => one.dispute === dispute);
  return (
    status.length === projections.all.length &&
    status.every(({ lag, state }) => lag === 0 || state === 'stopped')
  );
}
