import { FirstStart, RESTORED } from '@chancery/access';
import { EventStore } from '@chancery/event-store';
import { type DisputeReport, ImportDispute, readDisputeFile } from '@chancery/importing';
import type { INestApplicationContext } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../version';
import { showProgress } from '@chancery/terminal';

const SHIPPED = join(ROOT, 'data', 'venezuela');
const AUTHOR = { recordedBy: 'chancery:first-start', correlationId: 'first-start' };
const MOST_TOLD = 10;

/**
 * Brings the shipped data set into the record, once; a newer edition of it once more, for what it adds. Broken off, it
 * goes on at the next start. A record that was restored without it stays without it. `afterwards` is part of it: what
 * must be done before the record is shown.
 */
export async function importShipped(
  app: INestApplicationContext,
  stopping: AbortSignal,
  afterwards: (dispute: string) => Promise<void>,
): Promise<void> {
  const { slug } = await readDisputeFile(SHIPPED);
  if (await wasRestoredWithout(app, slug)) return;
  await app.get(FirstStart).once(await shippedStep(), async () => {
    tellRejected(await runImport(app.get(ImportDispute), slug, stopping));
    await afterwards(slug);
  });
}

async function wasRestoredWithout(app: INestApplicationContext, slug: string): Promise<boolean> {
  if (!(await app.get(FirstStart).isDone(RESTORED))) return false;
  const disputes = await app.get(EventStore).disputes();
  return !disputes.some((dispute) => dispute.slug === slug);
}

/** How the import of the data set that is shipped now is called among the steps of a first start. */
export async function shippedStep(): Promise<string> {
  const { slug } = await readDisputeFile(SHIPPED);
  return `import ${slug} ${await editionOf(SHIPPED)}`;
}

async function runImport(
  imports: ImportDispute,
  slug: string,
  stopping: AbortSignal,
): Promise<DisputeReport> {
  const shown = showProgress(`Importing ${slug}`, 'rows of the data set');
  try {
    return await imports.run(SHIPPED, AUTHOR, (done, total) => {
      stopping.throwIfAborted();
      shown.at(done, total);
    });
  } finally {
    shown.end();
  }
}

/** Of all its files: another edition is another step. */
async function editionOf(folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const name of (await readdir(folder)).filter((one) => /\.jsonl?$/.test(one)).toSorted())
    hash.update(`${name}\n`).update(await readFile(join(folder, name)));
  return hash.digest('hex').slice(0, 16);
}

function tellRejected({ parts }: DisputeReport): void {
  const lines = parts.flatMap(({ what, rejected }) =>
    rejected.map(({ line, reason }) => `${what}, line ${line}: ${reason}`),
  );
  const more = parts.reduce((sum, { rejectedCount }) => sum + rejectedCount, 0) - MOST_TOLD;
  for (const line of lines.slice(0, MOST_TOLD)) process.stderr.write(`Not imported: ${line}\n`);
  if (more > 0) process.stderr.write(`Not imported: ${more} lines more\n`);
}
