import { showProgress } from '@chancery/terminal';
import type { Command } from 'commander';
import { withDatabase } from '../with-database';

export function addRestore(program: Command): void {
  program
    .command('restore')
    .description('fill an empty database with a backup: the same positions, times, hashes and answers')
    .argument('<file>', 'what chancery backup wrote')
    .action(restore);
}

async function restore(file: string): Promise<void> {
  const { restoreBackup } = await import('@chancery/backup');
  await withDatabase(async ({ adminUrl }, interrupted) => {
    const progress = showProgress('restore', 'events');
    try {
      const { disputes, events } = await restoreBackup(adminUrl, file, {
        interrupted,
        onProgress: (done, total) => progress.at(done, total),
      });
      progress.end();
      const heads = disputes.map(({ slug, head }) => `${slug} to position ${head}`).join(', ');
      process.stdout.write(
        `${events} events restored: ${heads}. The read models follow at the next start.\n`,
      );
    } finally {
      progress.end();
    }
  });
}
