import { isUtf8 } from 'node:buffer';

/** A line of a file, counted from 1: its text, or what forbids reading it. Empty lines are left out. */
export type Line =
  { readonly number: number; readonly text: string } | { readonly number: number; readonly fault: string };

export type Bytes = AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>;

const LONGEST = 1024 * 1024;
const NEWLINE = 0x0a;
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Cuts a stream into lines. Never holds more than one line and one chunk: of a line over 1 MiB only the fault is kept,
 * and the lines after it are read as usual.
 */
export async function* ndjsonLines(bytes: Bytes): AsyncGenerator<Line> {
  const open = new OpenLine();
  for await (const chunk of bytes) {
    let rest = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    for (let end = rest.indexOf(NEWLINE); end >= 0; end = rest.indexOf(NEWLINE)) {
      open.add(rest.subarray(0, end));
      const line = open.close();
      if (line) yield line;
      rest = rest.subarray(end + 1);
    }
    open.add(rest);
  }
  const last = open.close();
  if (last) yield last;
}

class OpenLine {
  private number = 1;
  private size = 0;
  private parts: Uint8Array[] = [];

  add(part: Uint8Array): void {
    this.size += part.length;
    if (this.size > LONGEST) this.parts = [];
    else if (part.length > 0) this.parts.push(part);
  }

  /** Ends the line and begins the next; null when it was empty. */
  close(): Line | null {
    const { number, size, parts } = this;
    this.number += 1;
    this.size = 0;
    this.parts = [];
    if (size > LONGEST) return { number, fault: `is longer than ${LONGEST} bytes` };
    const whole = parts.length === 1 ? parts[0]! : Buffer.concat(parts);
    if (!isUtf8(whole)) return { number, fault: 'is not valid UTF-8' };
    const text = withoutMark(Buffer.from(whole).toString('utf8'), number).trim();
    return text === '' ? null : { number, text };
  }
}

const withoutMark = (text: string, number: number) =>
  number === 1 && text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
