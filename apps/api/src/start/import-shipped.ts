import type { FirstStart } from '@chancery/access';
import { EventStore } from '@chancery/event-store';
import { type DisputeReport, ImportDispute, readDisputeFile } from '@chancery/importing';
import { Projections } from '@chancery/projections';
import type { INestApplicationContext } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../version';
import { progress } from './progress';

const SHIPPED = join(ROOT, 'data', 'venezuela');

/**
 * Brings the shipped data set into the record, once; a newer edition of it once more, for what it adds. Broken off, it
 * goes on at the next start.
 */
export async function importShipped(
  app: INestApplicationContext,
  firstStart: FirstStart,
  stopping: AbortSignal,
): Promise<void> {
  const { slug } = await readDisputeFile(SHIPPED);
  await firstStart.once(`import ${slug} ${await editionOf(SHIPPED)}`, async () => {
    const shown = progress(`Importing ${slug}`);
    const report = await app.get(ImportDispute).run(SHIPPED, author(), (done, total) => {
      stopping.throwIfAborted();
      shown.at(done, total);
    });
    shown.end();
    tellRejected(report);
    await catchUp(app, slug);
  });
}

const author = () => ({ recordedBy: 'chancery:first-start', correlationId: 'first-start' });

/** Of all its files: another edition is another step. */
async function editionOf(folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const name of (await readdir(folder)).filter((one) => /\.jsonl?$/.test(one)).toSorted())
    hash.update(`${name}\n`).update(await readFile(join(folder, name)));
  return hash.digest('hex').slice(0, 16);
}

async function catchUp(app: INestApplicationContext, slug: string): Promise<void> {
  const { position } = await app.get(EventStore).head(slug);
  const projections = app.get(Projections);
  await Promise.all(projections.all.map(({ name }) => projections.reach(slug, name, position)));
}

function tellRejected({ parts }: DisputeReport): void {
  for (const { what, rejected } of parts)
    for (const { line, reason } of rejected) process.stderr.write(`${what}, line ${line}: ${reason}\n`);
}
