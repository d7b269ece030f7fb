import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type { ClientBase } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

export type CopyValue = string | number | null;

const CHUNK = 1 << 16;
const SPECIAL = /[\\\n\r\t\0]/;
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\0': '',
};

/** Loads rows by `copy … from stdin` in the text format; waits while the server is behind. */
export async function copyRows(
  client: ClientBase,
  copy: string,
  rows: Iterable<readonly CopyValue[]>,
): Promise<void> {
  const stream = client.query(copyFrom(copy));
  const done = finished(stream);
  done.catch(() => undefined);
  let chunk = '';
  for (const row of rows) {
    chunk += copyLine(row);
    if (chunk.length < CHUNK) continue;
    if (!stream.write(chunk)) await Promise.race([once(stream, 'drain'), done]);
    chunk = '';
  }
  stream.end(chunk);
  await done;
}

function copyLine(row: readonly CopyValue[]): string {
  let line = '';
  for (let column = 0; column < row.length; column++)
    line += (column === 0 ? '' : '\t') + copyField(row[column]!);
  return `${line}\n`;
}

/** NUL is dropped: Postgres has no text with it, and an event that holds one must not stop a projection. */
function copyField(value: CopyValue): string {
  if (value === null) return '\\N';
  if (typeof value === 'number') return `${value}`;
  return SPECIAL.test(value) ? value.replace(/[\\\n\r\t\0]/g, (special) => ESCAPES[special]!) : value;
}

const PLAIN = /^[\w:.-]+$/;

/** The text form of a Postgres `text[]`. */
export const arrayText = (items: readonly string[]): string =>
  `{${items.map((item) => (PLAIN.test(item) && item !== 'null' && item !== 'NULL' ? item : `"${item.replace(/["\\]/g, '\\$&')}"`)).join(',')}}`;
