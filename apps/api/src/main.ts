import 'reflect-metadata';
import { stopAsked } from '@chancery/database';
import { Refusal } from '@chancery/kernel';
import { ApiSettings } from './api-settings';
import { serve } from './start/serve';

const stopping = new AbortController();

/** Starts the service and runs until it is asked to stop. The last line says where to look. */
async function main(): Promise<void> {
  const asked = stopAsked().then((signal) => stopping.abort(new Error(`Stopped by ${signal}.`)));
  const served = await serve(new ApiSettings(process.env), stopping.signal, showToken);
  process.stdout.write(`Chancery answers on ${served.url}   (API: ${served.url}docs)\n`);
  await asked;
  await served.stop();
}

/** Ends when the line has left the process. */
const showToken = (secret: string) =>
  new Promise<void>((resolve, reject) => {
    process.stdout.write(`Admin token, shown this once: ${secret}\n`, (error) =>
      error ? reject(error) : resolve(),
    );
  });

main().then(
  () => process.exit(0),
  (error: unknown) => {
    // Asked to stop while it was still starting: that is no failure, and the next start goes on.
    if (stopping.signal.aborted) process.exit(0);
    const text = error instanceof Refusal ? error.message : ((error as Error).stack ?? String(error));
    process.stderr.write(`chancery: ${text}\n`);
    process.exit(1);
  },
);
