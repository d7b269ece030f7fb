import type { Command } from 'commander';
import { withDatabase } from '../with-database';

export function addDisputeCreate(parent: Command): void {
  parent
    .command('create')
    .description('open a new dispute, whose record is empty and wholly its own')
    .argument('<slug>', 'names it in addresses, for ever: a-z, 0-9 and hyphens')
    .requiredOption('--title <title>', 'what it is called')
    .action(createDispute);
}

async function createDispute(slug: string, { title }: { readonly title: string }): Promise<void> {
  const [{ EventStore }, { v7: uuidv7 }] = await Promise.all([
    import('@chancery/event-store'),
    import('uuid'),
  ]);
  await withDatabase(async ({ pool }) => {
    const store = new EventStore(pool);
    try {
      const dispute = await store.createDispute({ slug, title, openedBy: 'cli', requestId: uuidv7() });
      process.stdout.write(`Opened "${dispute.slug}" (${dispute.title}); its record is empty.\n`);
    } finally {
      await store.close();
    }
  });
}
