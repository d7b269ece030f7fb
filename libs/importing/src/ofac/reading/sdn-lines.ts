import { Refusal } from '@chancery/kernel';
import type { ImportRun } from '../../import-run';
import { type Bytes, ndjsonLines } from '../../lines/ndjson-lines';
import { readSdnRecord, type SdnRecord } from './sdn-record';

/** The files end with it: a relic of CP/M. */
const END_OF_FILE = '\u001a';
const PROGRESS_EVERY = 500;

export interface SdnLine {
  readonly line: number;
  readonly record: SdnRecord;
}

/** The records of a file as it is read; lines that are none are rejected. Progress is told every 500 lines. */
export async function* sdnLines(bytes: Bytes, run: ImportRun): AsyncGenerator<SdnLine> {
  for await (const line of ndjsonLines(bytes)) {
    const { number } = line;
    if (number % PROGRESS_EVERY === 0) run.options.onProgress?.(number);
    const text = 'fault' in line ? '' : withoutEnd(line.text);
    if (!('fault' in line) && text === '') continue;
    const record = run.readOrReject(
      number,
      () => null,
      () => {
        if ('fault' in line) throw new Refusal('INVALID_EVENT_DATA', `The line ${line.fault}.`);
        return readSdnRecord(text);
      },
    );
    if (record) yield { line: number, record };
  }
}

const withoutEnd = (text: string) => (text.endsWith(END_OF_FILE) ? text.slice(0, -1).trim() : text);
