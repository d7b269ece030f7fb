import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Refusal } from '@chancery/kernel';
import type { ImportRun } from '../import-run';
import { ndjsonLines } from '../lines/ndjson-lines';
import { type JsonObject, readObject, refuseUnknownKeys } from '../lines/read-object';
import type { RegisterRow } from '../registers/register';

/** The rows of a register file: a JSON array (`.json`, held in memory) or NDJSON (streamed). Unsound ones are rejected. */
export async function* rowsOf(
  path: string,
  fields: readonly string[],
  run: ImportRun,
): AsyncGenerator<RegisterRow> {
  for await (const { line, read } of path.endsWith('.json') ? ofArray(path) : ofLines(path)) {
    const row = run.readOrReject(line, () => null, () => known(read(), fields)); // prettier-ignore
    if (row) yield { line, row };
  }
}

interface Unread {
  readonly line: number;
  readonly read: () => JsonObject;
}

async function* ofArray(path: string): AsyncGenerator<Unread> {
  const rows = await readJson(path);
  if (!Array.isArray(rows)) throw new Refusal('INVALID_EVENT_DATA', `${path} is not a JSON array.`);
  // Written out again, so that an element passes the same checks as a line.
  for (const [index, row] of rows.entries())
    yield { line: index + 1, read: () => readObject(JSON.stringify(row)) };
}

async function* ofLines(path: string): AsyncGenerator<Unread> {
  for await (const line of ndjsonLines(createReadStream(path)))
    yield {
      line: line.number,
      read: () => {
        if ('fault' in line) throw new Refusal('INVALID_EVENT_DATA', `The line ${line.fault}.`);
        return readObject(line.text);
      },
    };
}

function known(row: JsonObject, fields: readonly string[]): JsonObject {
  refuseUnknownKeys(row, fields);
  return row;
}

/** A whole JSON file; throws INVALID_EVENT_DATA where it is not JSON. */
export async function readJson(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refusal('INVALID_EVENT_DATA', `${path} is not JSON.`, [], { cause: error });
  }
}

/** How many rows a file has, for a progress bar; 0 where there is no such file. */
export async function countRows(path: string): Promise<number> {
  try {
    if (path.endsWith('.json')) return ((await readJson(path)) as unknown[]).length;
    let count = 0;
    for await (const _ of ndjsonLines(createReadStream(path))) count += 1;
    return count;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 0;
    throw error;
  }
}
