import 'reflect-metadata';
import { databaseSettings, openDatabase, stopAsked } from '@chancery/database';
import { Refusal } from '@chancery/kernel';
import { project } from './project';

/** Keeps the read models up to date in a process of its own, for an api with CHANCERY_PROJECTOR=off. */
async function main(): Promise<void> {
  const asked = stopAsked();
  const database = await openDatabase({
    ...databaseSettings(process.env),
    applicationName: 'chancery: projector',
    log: (line) => process.stderr.write(`${line}\n`),
  });
  try {
    const stop = await project(database.pool);
    process.stdout.write('Chancery keeps the read models up to date.\n');
    await asked;
    await stop();
  } finally {
    await database.close();
  }
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    const text = error instanceof Refusal ? error.message : ((error as Error).stack ?? String(error));
    process.stderr.write(`chancery: ${text}\n`);
    process.exit(1);
  },
);
