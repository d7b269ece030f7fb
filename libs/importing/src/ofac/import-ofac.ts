import { createHash, type Hash } from 'node:crypto';
import { EventStore } from '@chancery/event-store';
import { type Authorship, Recorder } from '@chancery/recording';
import { Injectable } from '@nestjs/common';
import { type ImportOptions, ImportRun } from '../import-run';
import { inChunks } from '../lines/in-chunks';
import type { Bytes } from '../lines/ndjson-lines';
import { finishList } from './finish-list';
import { listDay } from './list-day';
import { importGone } from './listings/import-gone';
import { importListings } from './listings/import-listings';
import type { Reading } from './listings/parties-chunk';
import type { OfacReport } from './ofac-report';
import { Selection } from './programmes/selection';
import { PartiesOfList } from './reading/parties-of-list';
import { placeInSeries } from './recorded/place-in-series';
import { RecordedLists } from './recorded/recorded-lists';

/** Half of what a batch holds: for each party there are at most two events. */
const CHUNK = 250;

/** A file of the list as OFAC publishes it, `sdn.csv`, and what is asked of it. */
export interface SdnFile {
  readonly bytes: Bytes;
  /** As events name it: "sdn.csv". */
  readonly name: string;
  /** The day it stands for, which it does not say itself: `YYYY-MM-DD`. */
  readonly listedOn: string;
  /** Patterns such as `VENEZUELA*`. */
  readonly programmes: readonly string[];
}

/**
 * Reads the sanctions list of the United States, file by file from the oldest to the newest, and records what differs
 * from the file before: parties that are new, that are described otherwise, that are gone. What the file before held
 * is read from the record. Twice is as good as once; broken off anywhere, the next run completes it.
 */
@Injectable()
export class ImportOfac {
  constructor(
    private readonly store: EventStore,
    private readonly recorder: Recorder,
  ) {}

  /**
   * Throws INVALID_DATE, INVALID_PARAMETER, HISTORY_FORBIDS for a list out of its turn, what speaks of the server, and
   * the first rejection when strict.
   */
  async run(authorship: Authorship, file: SdnFile, options: ImportOptions = {}): Promise<OfacReport> {
    const on = listDay(file.listedOn);
    const selection = new Selection(file.programmes);
    const lists = await RecordedLists.of(this.store, authorship.dispute);
    const run = new ImportRun(this.recorder, authorship, options);
    const issues = lists.asksAboutSanctions ? ['sanctions'] : [];
    const place = placeInSeries(lists, selection.key, on);
    const list = { ...place, dispute: run.dispute, file: file.name, issues };
    return importList({ store: this.store, run, lists, list, selection }, file.bytes);
  }
}

async function importList(reading: Reading, bytes: Bytes): Promise<OfacReport> {
  const { run, lists, selection, list } = reading;
  const hash = createHash('sha256');
  const parties = new PartiesOfList(run, lists, selection);
  for await (const some of inChunks(parties.read(hashed(bytes, hash)), CHUNK))
    await importListings(reading, some);
  const finished = () => parties.matched > 0 && run.tally.report().rejectedCount === 0;
  if (finished()) await importGone(reading, parties.seen, parties.elsewhere);
  if (finished() && !list.isRead) await finishList(reading, parties.matched, hash.digest('hex'));
  const { records, matched, joined } = parties;
  return {
    ...run.tally.report(),
    listedOn: list.on,
    previous: list.previous,
    records,
    matched,
    joined,
    gone: run.tally.gone,
    unmatched: selection.unmatched,
    finished: finished(),
  };
}

async function* hashed(bytes: Bytes, hash: Hash): AsyncGenerator<Uint8Array | string> {
  for await (const chunk of bytes) {
    hash.update(chunk);
    yield chunk;
  }
}
