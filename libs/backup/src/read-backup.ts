import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { unreadable } from './file-fault';
import { BackupRefused, type End, FORMAT, type Line, Unreadable } from './lines';

const LONGEST_LINE = 64 * 1024 * 1024;
/** Said after the last line, when every hash has been found right. */
const DIGEST_DIFFERS =
  'it does not give its digest, although every event gives its hash: what stands beside the events was changed, such as a title, a key of a request or the time of a checkpoint';

/**
 * The lines of a backup, in constant memory. Throws Unreadable where it breaks off, cannot be read, or does not
 * give its digest, BackupRefused for what is no backup; whoever reads it must not rely on anything before the last line has come.
 */
export async function* readBackup(file: string): AsyncGenerator<Line, void, undefined> {
  const hash = createHash('sha256');
  let number = 0;
  let end: End | null = null;
  for await (const text of textLines(file)) {
    number += 1;
    if (end) throw new Unreadable(`there is more after its end, in line ${number}`);
    const line = parse(text, number);
    if (number === 1) refuseStrange(line, file);
    if ('end' in line) end = line;
    else hash.update(`${text}\n`);
    yield line;
    if (end && end.end.sha256 !== hash.digest('hex')) throw new Unreadable(DIGEST_DIFFERS);
  }
  if (!end) throw new Unreadable('it breaks off');
}

async function* textLines(file: string): AsyncGenerator<string, void, undefined> {
  let rest = '';
  const bytes = createReadStream(file);
  const text = bytes.pipe(createGunzip()).setEncoding('utf8');
  bytes.on('error', (error) => text.destroy(error));
  try {
    for await (const piece of text as AsyncIterable<string>) {
      const lines = piece.split('\n');
      // What is only put together is not gone through again with each piece of a long line.
      lines[0] = rest + lines[0]!;
      rest = lines.pop()!;
      if (rest.length > LONGEST_LINE) throw new Unreadable('it has a line without end');
      yield* lines;
    }
  } catch (error) {
    throw readFault(error, file);
  } finally {
    bytes.destroy();
  }
  if (rest !== '') throw new Unreadable('it breaks off in the middle of a line');
}

function parse(text: string, number: number): Line {
  try {
    return JSON.parse(text) as Line;
  } catch {
    throw new Unreadable(`line ${number} is no JSON`);
  }
}

function refuseStrange(line: Line, file: string): void {
  const { backup } = (line ?? {}) as { backup?: { format?: unknown } };
  const format = backup?.format;
  if (format === FORMAT) return;
  throw new BackupRefused(
    typeof format === 'number'
      ? `${file} was made by a newer Chancery (format ${String(format)}): restore it with that one.`
      : `${file} is no backup of Chancery.`,
  );
}

function readFault(error: unknown, file: string): unknown {
  const { code = '' } = error as NodeJS.ErrnoException;
  if (code === 'Z_BUF_ERROR') return new Unreadable('it breaks off');
  if (code.startsWith('Z_')) return new Unreadable('what is compressed in it cannot be read');
  return unreadable(error, file);
}
