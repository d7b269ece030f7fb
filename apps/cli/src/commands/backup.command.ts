import { showProgress } from '@chancery/terminal';
import type { Command } from 'commander';
import { withDatabase } from '../with-database';

export function addBackup(program: Command): void {
  program
    .command('backup')
    .description(
      'write the whole record, tiles and checkpoints included, into a new file, while appends go on',
    )
    .argument('<file>', 'a file that does not exist yet, by custom NAME.ndjson.gz')
    .option('--keys', 'write the keys that open personal values beside it, into <file>.keys')
    .action(backup);
}

async function backup(file: string, options: { readonly keys?: true }): Promise<void> {
  const { writeBackup, writeKeys } = await import('@chancery/backup');
  const { WholeKeys } = await import('@chancery/event-store');
  const { knownKeys, sealSettings } = await import('@chancery/sealing');
  const { formatVerifierKey } = await import('@chancery/transparency');
  const verifierKeys = (await knownKeys(sealSettings(process.env).folder)).map(formatVerifierKey);
  await withDatabase(async ({ pool }, interrupted) => {
    const progress = showProgress('backup', 'events');
    let events = 0;
    const onProgress = (done: number, total: number) => progress.at((events = done), total);
    try {
      const bytes = await writeBackup(pool, file, { verifierKeys, interrupted, onProgress });
      progress.end();
      process.stdout.write(`${file}: ${events} events, ${bytes} bytes.\n`);
      const keys = options.keys ? await writeKeys(pool, `${file}.keys`) : await new WholeKeys(pool).count();
      if (options.keys) process.stdout.write(`${file}.keys: ${keys} keys of personal values.\n`);
      else if (keys > 0) process.stdout.write(withoutKeys(keys));
    } finally {
      progress.end();
    }
  });
}

const withoutKeys = (keys: number) =>
  `Personal values are sealed in it, and the ${keys} keys that open them are not: without --keys nobody can read them where this backup is restored.\n`;
