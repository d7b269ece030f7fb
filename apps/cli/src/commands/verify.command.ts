import type { EventStore } from '@chancery/event-store';
import type { RecordedEvent } from '@chancery/kernel';
import type { Command } from 'commander';
import { type Progress, showProgress } from '@chancery/terminal';
import { eventsUpTo } from '../verifying/events-up-to';
import { type Fault, faultOf, unreadable } from '../verifying/first-fault';
import { withDatabase } from '../with-database';

export function addVerify(program: Command): void {
  program
    .command('verify')
    .description(
      'compute every hash of the record anew; names the first position that is missing or was changed',
    )
    .option('--dispute <slug>', 'only this dispute')
    .action(verify);
}

async function verify({ dispute }: { readonly dispute?: string }): Promise<void> {
  const { EventStore: Store, leafHashOf } = await import('@chancery/event-store');
  await withDatabase(async ({ pool }, interrupted) => {
    const store = new Store(pool);
    const disputes = dispute ? [await store.dispute(dispute)] : await store.disputes();
    if (disputes.length === 0) process.stdout.write('Nothing is recorded yet.\n');
    for (const { slug } of disputes) {
      const check = { leafHashOf, interrupted, progress: showProgress(`verify ${slug}`, 'events') };
      report(slug, await verifyDispute(store, slug, check));
    }
  });
}

interface Check {
  readonly leafHashOf: (event: RecordedEvent) => string;
  readonly interrupted: AbortSignal;
  readonly progress: Progress;
}

interface Verified {
  readonly events: number;
  readonly fault: Fault | null;
}

async function verifyDispute(store: EventStore, slug: string, check: Check): Promise<Verified> {
  const { position: head } = await store.head(slug);
  let before: RecordedEvent | null = null;
  try {
    for await (const event of eventsUpTo(store, slug, head)) {
      const fault = event ? faultOf({ before, event }, check.leafHashOf) : unreadable(before);
      if (fault || !event) return { events: before?.position ?? 0, fault };
      before = event;
      check.progress.at(event.position, head);
      check.interrupted.throwIfAborted();
    }
    return { events: before?.position ?? 0, fault: null };
  } finally {
    check.progress.end();
  }
}

function report(slug: string, { events, fault }: Verified): void {
  if (fault) process.exitCode = 1;
  process.stdout.write(
    fault
      ? `${slug}: ${fault.sentence}; the ${events} events before it are as they were recorded.\n`
      : `${slug}: ${events} events, no position missing, every hash as stored.\n`,
  );
}
