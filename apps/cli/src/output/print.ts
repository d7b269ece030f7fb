import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/**
 * Writes to stdout at the pace of whoever reads it; a reader that leaves early (`| head`) is no error.
 * Answers whether everything was written.
 */
export async function print(text: Iterable<string> | AsyncIterable<string>): Promise<boolean> {
  try {
    await pipeline(Readable.from(text), process.stdout, { end: false });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
    return false;
  }
}

export async function printLines(lines: Iterable<string> | AsyncIterable<string>): Promise<void> {
  await print(withLineEnds(lines));
}

async function* withLineEnds(lines: Iterable<string> | AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`;
}
