import { createReadStream } from 'node:fs';
import { UsedWrongly } from '../terminal/failure';

const LINE_FEED = 10;
const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'this user may not read it',
};

/** How many lines a file has, in constant memory; what cannot be read was named wrongly. */
export async function countLines(file: string): Promise<number> {
  let lines = 0;
  let last = LINE_FEED;
  try {
    for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
      for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, at + 1)) lines += 1;
      last = chunk.at(-1) ?? last;
    }
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new UsedWrongly(`"${file}" cannot be read: ${WHY[code] ?? message}.`);
  }
  return last === LINE_FEED ? lines : lines + 1;
}
