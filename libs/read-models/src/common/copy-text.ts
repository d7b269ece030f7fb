import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type { ClientBase } from 'pg';
import { type CopyStreamQuery, from as copyFrom } from 'pg-copy-streams';

export type CopyValue = string | number | null;

const CHUNK = 1 << 16;
const MOST_BYTES_A_UNIT = 3;
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\0': '',
};

/** Loads rows by `copy … from stdin`, in the text format; waits while the server is behind. */
export async function copyRows(
  client: ClientBase,
  copy: string,
  rows: Iterable<readonly CopyValue[]>,
): Promise<void> {
  const load = new CopyLoad(client, copy);
  for (const row of rows) if (load.add(row)) await load.room();
  await load.end();
}

/** The same with lines that {@link copyLine} made. */
export async function copyLines(client: ClientBase, copy: string, lines: Iterable<string>): Promise<void> {
  const load = new CopyLoad(client, copy);
  for (const line of lines) if (load.addLine(line)) await load.room();
  await load.end();
}

/** One row in the text format. */
export const copyLine = (row: readonly CopyValue[]): string => `${row.map(fieldText).join('\t')}\n`;

/**
 * A `copy … from stdin` under way; nothing else may be asked of the connection until it has ended. Rows are encoded
 * as they come, so that what they were made from can be forgotten at once.
 */
export class CopyLoad {
  private readonly stream: CopyStreamQuery;
  private readonly done: Promise<void>;
  private chunk = Buffer.allocUnsafe(CHUNK);
  private filled = 0;
  private full = false;

  constructor(client: ClientBase, copy: string) {
    this.stream = client.query(copyFrom(copy));
    this.done = finished(this.stream);
    this.done.catch(() => undefined);
  }

  /** True when the caller has to wait for {@link room} before it adds more. */
  add(row: readonly CopyValue[]): boolean {
    for (let column = 0; column < row.length; column++) {
      if (column > 0) this.write('\t');
      this.write(fieldText(row[column]!));
    }
    return this.addLine('\n');
  }

  addLine(line: string): boolean {
    this.write(line);
    return this.full;
  }

  async room(): Promise<void> {
    await Promise.race([once(this.stream, 'drain'), this.done]);
    this.full = false;
  }

  async end(): Promise<void> {
    this.stream.end(this.chunk.subarray(0, this.filled));
    await this.done;
  }

  private write(text: string): void {
    const most = text.length * MOST_BYTES_A_UNIT;
    if (this.filled + most > this.chunk.length) {
      this.full = !this.stream.write(this.chunk.subarray(0, this.filled)) || this.full;
      this.chunk = Buffer.allocUnsafe(Math.max(CHUNK, most));
      this.filled = 0;
    }
    this.filled += this.chunk.write(text, this.filled);
  }
}

const fieldText = (value: CopyValue): string =>
  typeof value === 'string' ? copyText(value) : value === null ? '\\N' : `${value}`;

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
