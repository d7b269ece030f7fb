import type { Projections } from '@chancery/projections';
import type { Command } from 'commander';
import { showProgress } from '@chancery/terminal';

export function addRebuild(program: Command): void {
  program
    .command('rebuild')
    .description(
      'fill read models anew from the record; readers see the old ones until the new ones are whole',
    )
    .argument('[names...]', 'which ones (default: all)')
    .action(rebuild);
}

async function rebuild(names: readonly string[]): Promise<void> {
  const { withReading } = await import('../reading/with-reading');
  await withReading(async ({ projections, interrupted }) => {
    const known = projections.all.map(({ name }) => name);
    for (const name of names.length > 0 ? new Set(names) : known) {
      interrupted.throwIfAborted();
      await rebuildOne(projections, name);
    }
  });
}

async function rebuildOne(projections: Projections, name: string): Promise<void> {
  const progress = showProgress(`rebuild ${name}`, 'events');
  const begun = performance.now();
  const positions = new Map<string, number>();
  try {
    await projections.rebuild(name, ({ dispute, position, head }) => {
      positions.set(dispute, position);
      progress.at(position, head);
    });
  } finally {
    progress.end();
  }
  const events = [...positions.values()].reduce((sum, position) => sum + position, 0);
  const seconds = (performance.now() - begun) / 1000;
  process.stdout.write(
    `${name}: rebuilt from ${events} events in ${seconds.toFixed(1)} s, ${Math.round(events / seconds)} events/s.\n`,
  );
}
