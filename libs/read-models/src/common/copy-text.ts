import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type { ClientBase } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

const CHUNK = 1 << 17;
const MOST_BYTES_A_UNIT = 3;
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\0': '',
};

/** Loads lines made by {@link copyLine} with `copy … from stdin`; waits while the server is behind. */
export async function copyLines(client: ClientBase, copy: string, lines: Iterable<string>): Promise<void> {
  const stream = client.query(copyFrom(copy));
  const done = finished(stream);
  done.catch(() => undefined);
  for (const chunk of chunksOf(lines))
    if (!stream.write(chunk)) await Promise.race([once(stream, 'drain'), done]);
  stream.end();
  await done;
}

export type CopyValue = string | number | null;

export const copyRows = (
  client: ClientBase,
  copy: string,
  rows: Iterable<readonly CopyValue[]>,
): Promise<void> => copyLines(client, copy, linesOf(rows));

/** Encoded line by line: one letter beyond Latin-1 then makes one line wide, not a whole chunk. */
function* chunksOf(lines: Iterable<string>): Iterable<Buffer> {
  let chunk = Buffer.allocUnsafe(CHUNK);
  let filled = 0;
  for (const line of lines) {
    const most = line.length * MOST_BYTES_A_UNIT;
    if (filled + most > chunk.length) {
      if (filled > 0) yield chunk.subarray(0, filled);
      chunk = Buffer.allocUnsafe(Math.max(CHUNK, most));
      filled = 0;
    }
    filled += chunk.write(line, filled);
  }
  if (filled > 0) yield chunk.subarray(0, filled);
}

function* linesOf(rows: Iterable<readonly CopyValue[]>): Iterable<string> {
  for (const row of rows) yield copyLine(row);
}

/** One row in the text format. */
export function copyLine(row: readonly CopyValue[]): string {
  let line = '';
  for (let column = 0; column < row.length; column++) {
    const value = row[column]!;
    line += (column === 0 ? '' : '\t') + (typeof value === 'string' ? copyText(value) : (value ?? '\\N'));
  }
  return `${line}\n`;
}

/**
 * Five searches for one character each are quicker than one for a class. NUL is dropped: Postgres has no text with
 * it, and an event that holds one must not stop a projection.
 */
function copyText(text: string): string {
  const special =
    text.includes('\\') ||
    text.includes('\n') ||
    text.includes('\t') ||
    text.includes('\r') ||
    text.includes('\0');
  return special ? text.replace(/[\\\n\r\t\0]/g, (character) => ESCAPES[character]!) : text;
}

const PLAIN = /^[\w:.-]+$/;

/** The text form of a Postgres `text[]`. */
export function arrayText(items: readonly string[]): string {
  let text = '';
  for (const item of items) text += (text === '' ? '' : ',') + arrayItem(item);
  return `{${text}}`;
}

const arrayItem = (item: string) =>
  PLAIN.test(item) && item.toLowerCase() !== 'null' ? item : `"${item.replace(/["\\]/g, '\\$&')}"`;
