import type { RestoredWithKeys } from '@chancery/backup';
import { showProgress } from '@chancery/terminal';
import type { Command } from 'commander';
import { repeated } from '../terminal/repeated';
import { withDatabase } from '../with-database';

interface Options {
  readonly key: readonly string[];
  readonly keys?: string;
}

export function addRestore(program: Command): void {
  program
    .command('restore')
    .description(
      'fill an empty database with a backup: the same positions, times, hashes and answers, all of it verified or nothing',
    )
    .argument('<file>', 'what chancery backup wrote')
    .option(
      '--key <key>',
      'a verifier key to believe, or a file of them; may be repeated (default: those of this installation, or else those in the backup)',
      repeated,
      [] as readonly string[],
    )
    .option('--keys <file>', 'what chancery backup --keys wrote: the keys that open personal values')
    .action(restore);
}

async function restore(file: string, options: Options): Promise<void> {
  const { restoreBackup } = await import('@chancery/backup');
  const { FirstStart, RESTORED } = await import('@chancery/access');
  const { rememberKey, sealSettings } = await import('@chancery/sealing');
  const { trustedKeys } = await import('../verifying/trusted-keys');
  const { restoredLines } = await import('../verifying/restored-lines');
  const { folder } = sealSettings(process.env);
  const keys = await trustedKeys(options.key);
  await withDatabase(async ({ adminUrl, pool }, interrupted) => {
    const restored = await showing((onProgress) =>
      restoreBackup(adminUrl, file, { keys, personalKeys: options.keys, interrupted, onProgress }),
    );
    await new FirstStart(pool).note(RESTORED);
    // So that what it was signed with before can be checked here, too.
    for (const key of restored.signers) await rememberKey(folder, key);
    const lines = restoredLines(restored, { folder, keysAreOwn: keys.length > 0 });
    process.stdout.write(`${lines.join('\n')}\n`);
  });
}

type OnProgress = (what: 'restore' | 'verify', events: number, total: number) => void;

/** One bar for what is written, and then one for what is verified. */
async function showing(
  work: (onProgress: OnProgress) => Promise<RestoredWithKeys>,
): Promise<RestoredWithKeys> {
  let shown = { what: 'restore', progress: showProgress('restore', 'events') };
  try {
    return await work((what, events, total) => {
      if (shown.what !== what) {
        shown.progress.end();
        shown = { what, progress: showProgress(what, 'events') };
      }
      shown.progress.at(events, total);
    });
  } finally {
    shown.progress.end();
  }
}
