import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Writes to stdout at the pace of whoever reads it; a reader that leaves early (`| head`) is no error. */
export async function print(text: Iterable<string> | AsyncIterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(text), process.stdout, { end: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  }
}

export async function printLines(lines: Iterable<string> | AsyncIterable<string>): Promise<void> {
  await print(withLineEnds(lines));
}

async function* withLineEnds(lines: Iterable<string> | AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`;
}
