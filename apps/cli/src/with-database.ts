import type { OpenDatabase } from '@chancery/database';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const PATIENCE_MS = 5000;

/**
 * Finds the database, or starts it, for as long as `work` takes. After a signal `work` is told to stop by
 * `interrupted`; the server is left in good order either way, and stopped if nobody else uses it.
 */
export async function withDatabase<Result>(
  work: (database: OpenDatabase, interrupted: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const interruption = new AbortController();
  const stop = (signal: NodeJS.Signals) => {
    interruption.abort(new Error(`Stopped by ${signal}.`));
    // What does not stop in time is dropped with its connection: Postgres undoes what was not committed.
    setTimeout(() => process.exit(1), PATIENCE_MS).unref();
  };
  for (const signal of SIGNALS) process.once(signal, stop);
  // Loaded only now, so that help and usage errors come at once.
  const { databaseSettings, openDatabase } = await import('@chancery/database');
  const database = await openDatabase({
    ...databaseSettings(process.env),
    poolSize: 4,
    applicationName: 'chancery: command line',
    log: (line) => process.stderr.write(`${line}\n`),
  });
  try {
    return await work(database, interruption.signal);
  } finally {
    await database.close();
    for (const signal of SIGNALS) process.off(signal, stop);
  }
}
