import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { type WholeKey, WholeKeys } from '@chancery/event-store';
import type { ClientBase } from 'pg';
import { BackupRefused } from '../lines';
import { KEYS_FORMAT, type KeysLine } from './keys-format';

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
  let [read, kept, ended, began] = [0, 0, false, false];
  const keep = async () => {
    kept += await all.restore(batch);
    batch = [];
  };
  for await (const line of linesOf(file)) {
    if ('keys' in line) began = line.keys.format === KEYS_FORMAT;
    else if (!began) throw unfit(file, 'it does not begin like one');
    else if ('end' in line) ended = line.end.keys === read;
    else {
      read += 1;
      if (batch.push(line) === BATCH) await keep();
    }
  }
  if (!ended) throw unfit(file, 'it is not whole');
  await keep();
  return { kept, leftOut: read - kept };
}

async function* linesOf(file: string): AsyncGenerator<KeysLine> {
  try {
    for await (const text of createInterface({ input: createReadStream(file) }))
      yield JSON.parse(text) as KeysLine;
  } catch (error) {
    if (error instanceof SyntaxError) throw unfit(file, 'a line is no JSON');
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new BackupRefused(`There is no file ${file}. Nothing was restored.`);
    throw error;
  }
}

const unfit = (file: string, why: string) =>
  new BackupRefused(`${file} is no file of keys that chancery backup wrote: ${why}. Nothing was restored.`);
