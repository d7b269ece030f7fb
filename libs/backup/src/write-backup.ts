import { once } from 'node:events';
import { open, rename, rm, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { WholeRecordReader } from '@chancery/event-store';
import { syncFolder } from '@chancery/files';
import type { Pool } from 'pg';
import { type BackingUp, backupLines } from './backup-lines';
import { fileFault } from './file-fault';
import { BackupRefused } from './lines';

/**
 * Writes everything recorded up to now into a new file, compressed, while appends go on, in constant memory. The file
 * is there once it is whole and on disk, and not before. Answers its size in bytes. Throws BackupRefused.
 */
export async function writeBackup(pool: Pool, file: string, backingUp: BackingUp): Promise<number> {
  await refuseExisting(file);
  const draft = `${file}.${process.pid}.part`;
  try {
    await writeDraft(draft, backupLines(new WholeRecordReader(pool), backingUp));
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw fileFault(error, file);
  }
  await syncFolder(dirname(resolve(file)));
  return (await stat(file)).size;
}

async function refuseExisting(file: string): Promise<void> {
  const there = await stat(file).catch(() => null);
  if (there) throw new BackupRefused(`${file} exists already: give the backup another name.`);
}

async function writeDraft(draft: string, lines: AsyncIterable<string>): Promise<void> {
  // Everything that was ever recorded: for the eyes of whoever made it.
  const handle = await open(draft, 'wx', 0o600);
  try {
    const out = handle.createWriteStream({ flush: true });
    await pipeline(Readable.from(lines, { objectMode: false }), createGzip(), out);
    if (!out.closed) await once(out, 'close');
  } finally {
    await handle.close().catch(() => undefined);
  }
}
