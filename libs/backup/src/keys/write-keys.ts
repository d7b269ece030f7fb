import { createHash } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { WholeKeys } from '@chancery/event-store';
import { syncFolder } from '@chancery/files';
import type { Pool } from 'pg';
import { fileFault } from '../file-fault';
import { KEYS_FORMAT } from './keys-format';

/**
 * Writes the keys of all personal values into a new file that only its owner may read: one JSON object a line. Answers
 * how many. Throws BackupRefused. Whoever has it and the backup can read what is erased later: it must go with them.
 */
export async function writeKeys(pool: Pool, file: string): Promise<number> {
  const keys = await new WholeKeys(pool).all();
  const text = [{ keys: { format: KEYS_FORMAT } }, ...keys]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('');
  const sha256 = createHash('sha256').update(text).digest('hex');
  try {
    const handle = await open(file, 'wx', 0o600);
    try {
      await handle.writeFile(`${text}${JSON.stringify({ end: { keys: keys.length, sha256 } })}\n`);
      await handle.sync();
    } catch (error) {
      await rm(file, { force: true });
      throw error;
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw fileFault(error, file);
  }
  await syncFolder(dirname(resolve(file)));
  return keys.length;
}
