type ClearAway = () => Promise<unknown>;

const EXIT_CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
const SHOW_CURSOR = '\u001b[?25h';

/** What stands and has to be cleared away, whatever becomes of this process; the oldest first. */
const standing = new Set<ClearAway>();
let interrupted = false;

/**
 * `work`, to be called by whoever puts something up, once however often; or when a signal ends the torture. Ask for it
 * before there is anything to clear away.
 */
export function untilCleared(work: ClearAway): () => Promise<void> {
  if (interrupted) throw new Error('The torture has been stopped: nothing is put up any more.');
  let cleared: Promise<void> | null = null;
  const clear = () =>
    (cleared ??= work()
      .then(() => undefined)
      .finally(() => standing.delete(clear)));
  standing.add(clear);
  return clear;
}

/** What fails while everything is being cleared away is no news. */
export const isInterrupted = (): boolean => interrupted;

/** After a signal everything is cleared away, the youngest first, and the process ends; after a second one, at once. */
export function clearAwayOnSignals(): void {
  for (const [signal, code] of Object.entries(EXIT_CODES))
    process.on(signal, () => {
      if (interrupted) process.exit(code);
      interrupted = true;
      process.stderr.write(
        `${process.stderr.isTTY ? SHOW_CURSOR : ''}Stopped by ${signal}: clearing away.\n`,
      );
      void clearAll().then(() => process.exit(code));
    });
}

async function clearAll(): Promise<void> {
  while (standing.size > 0)
    await [...standing].at(-1)!().catch((error: unknown) =>
      process.stderr.write(`Not cleared away: ${String(error)}\n`),
    );
}
