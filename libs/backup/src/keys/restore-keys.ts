import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { WholeKeys } from '@chancery/event-store';
import type { ClientBase } from 'pg';
import { BackupRefused } from '../lines';
import { KEYS_FORMAT, type KeysLine } from './keys-format';

export interface RestoredKeys {
  readonly kept: number;
  /** Of values that are not in this record, or were erased in it since the keys were written. */
  readonly leftOut: number;
}

/** Gives a restored record the keys that open something in it, within the caller's transaction. Throws BackupRefused. */
export async function restoreKeys(client: ClientBase, file: string): Promise<RestoredKeys> {
  const all = new WholeKeys(client);
  let [kept, leftOut, ended, began] = [0, 0, false, false];
  for await (const line of linesOf(file)) {
    if ('keys' in line) began = line.keys.format === KEYS_FORMAT;
    else if (!began) throw unfit(file, 'it does not begin like one');
    else if ('end' in line) ended = line.end.keys === kept + leftOut;
    else if (await all.restore(line)) kept += 1;
    else leftOut += 1;
  }
  if (!ended) throw unfit(file, 'it is not whole');
  return { kept, leftOut };
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
