import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { type WholeKey, WholeKeys } from '@chancery/event-store';
import type { ClientBase } from 'pg';
import { unreadable } from '../file-fault';
import { BackupRefused } from '../lines';
import { whatIsMalformed } from '../why-refused';
import { KEYS_FORMAT, type KeysEnd, type KeysLine } from './keys-format';

const BATCH = 500;

export interface RestoredKeys {
  readonly kept: number;
  /** Of values that are not in this record, or were erased in it since the keys were written. */
  readonly leftOut: number;
}

/** Gives a restored record the keys that open something in it, within the caller's transaction. Throws BackupRefused. */
export async function restoreKeys(client: ClientBase, file: string): Promise<RestoredKeys> {
  const all = new WholeKeys(client);
  let batch: WholeKey[] = [];
  let [read, kept] = [0, 0];
  const keep = async () => {
    kept += await all.restore(batch);
    batch = [];
  };
  try {
    for await (const key of keysIn(file)) {
      read += 1;
      if (batch.push(key) === BATCH) await keep();
    }
    await keep();
  } catch (error) {
    // Else it would be taken for a fault of the backup.
    const malformed = error instanceof SyntaxError ? 'a line is no JSON' : whatIsMalformed(error);
    throw malformed === null ? error : unfit(file, malformed);
  }
  return { kept, leftOut: read - kept };
}

/** The keys of a file; whoever reads it must not rely on any before the last has come. */
async function* keysIn(file: string): AsyncGenerator<WholeKey> {
  const hash = createHash('sha256');
  let [read, begun] = [0, false];
  let end: KeysEnd['end'] | null = null;
  for await (const text of linesOf(file)) {
    const line = JSON.parse(text) as KeysLine;
    if (end) throw unfit(file, 'there is more after its end');
    if (isHead(line) === begun) throw unfit(file, 'it does not begin like one');
    begun = true;
    if ('end' in line) end = line.end;
    else hash.update(`${text}\n`);
    if (!('id' in line)) continue;
    read += 1;
    yield line;
  }
  if (end?.keys !== read) throw unfit(file, 'it is not whole');
  const digest = hash.digest('hex');
  if ((end.sha256 ?? digest) !== digest) throw unfit(file, 'it does not give its digest: it was changed');
}

const isHead = (line: KeysLine) => 'keys' in line && line.keys.format === KEYS_FORMAT;

async function* linesOf(file: string): AsyncGenerator<string> {
  try {
    yield* createInterface({ input: createReadStream(file) });
  } catch (error) {
    throw unreadable(error, file);
  }
}

const unfit = (file: string, why: string) =>
  new BackupRefused(`${file} is no file of keys that chancery backup wrote: ${why}. Nothing was restored.`);
