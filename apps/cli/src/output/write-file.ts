import { open, rename, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { PLACE_FAULTS } from '@chancery/files';
import { UsedWrongly } from '../terminal/failure';

/** Writes a file that is there whole or, when anything fails, as it was before. Throws UsedWrongly where it cannot be. */
export async function writeWhole(
  file: string,
  text: AsyncIterable<string> | Iterable<string>,
): Promise<true> {
  const draft = `${file}.${process.pid}.part`;
  try {
    const handle = await open(draft, 'wx');
    try {
      await pipeline(Readable.from(text, { objectMode: false }), handle.createWriteStream({ flush: true }));
    } finally {
      await handle.close().catch(() => undefined);
    }
    await rename(draft, file);
    return true;
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    const fault = PLACE_FAULTS[(error as NodeJS.ErrnoException).code ?? ''];
    throw fault ? new UsedWrongly(`${basename(file)} ${fault}.`, { cause: error }) : error;
  }
}
