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
    .action(backup);
}

async function backup(file: string): Promise<void> {
  const { writeBackup } = await import('@chancery/backup');
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
    } finally {
      progress.end();
    }
  });
}
