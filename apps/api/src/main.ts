import 'reflect-metadata';
import { Refusal } from '@chancery/kernel';
import { ApiSettings } from './api-settings';
import { serve } from './start/serve';
import { stopAsked } from './start/stop-signals';

/** Starts the service and runs until it is asked to stop. The last line says where to look. */
async function main(): Promise<void> {
  const stopping = new AbortController();
  const asked = stopAsked().then((signal) => {
    stopping.abort(new Error(`Stopped by ${signal}.`));
    return signal;
  });
  const served = await serve(new ApiSettings(process.env), stopping.signal);
  const { url, adminToken } = served;
  if (adminToken) process.stdout.write(`Admin token, shown this once: ${adminToken}\n`);
  process.stdout.write(`Chancery answers on ${url}   (API: ${url}docs)\n`);
  await asked;
  await served.stop();
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(
      `chancery: ${error instanceof Refusal ? error.message : String((error as Error)?.stack ?? error)}\n`,
    );
    process.exit(1);
  },
);
