import { createReadStream } from 'node:fs';
import { EventStore } from '@chancery/event-store';
import { type Authorship, Recorder } from '@chancery/recording';
import { Injectable } from '@nestjs/common';
import { ImportFacts } from '../facts/import-facts';
import type { ImportReport } from '../import-report';
import { type ImportOptions, ImportRun } from '../import-run';
import { ImportCodings } from '../registers/import-codings';
import { readDisputeFile } from './dispute-file';
import { type Part, type PartFile, partsOf } from './part';
import { RegisterFiles } from './register-files';

/** Called with the rows dealt with, all rows, and what is being imported. */
export type OnProgress = (done: number, total: number, what: Part) => void;

export interface DisputeReport {
  readonly dispute: string;
  /** One report for each file of the data set that is there, in the order of import. */
  readonly parts: readonly (ImportReport & { readonly what: Part })[];
}

/** Opens a dispute and brings in a data set (data/venezuela/README.md): the registers, the facts, the codings. */
@Injectable()
export class ImportDispute {
  constructor(
    private readonly store: EventStore,
    private readonly recorder: Recorder,
    private readonly facts: ImportFacts,
    private readonly codings: ImportCodings,
  ) {}

  async run(
    folder: string,
    author: Omit<Authorship, 'dispute'>,
    onProgress: OnProgress = () => undefined,
  ): Promise<DisputeReport> {
    const { slug, title, since } = await readDisputeFile(folder);
    const { recordedBy: openedBy, correlationId: requestId } = author;
    await this.store.openDispute({ slug, title, openedBy, requestId });
    const files = await partsOf(folder);
    const total = files.reduce((sum, { rows }) => sum + rows, 0);
    const registers = new RegisterFiles(this.store, this.codings, since);
    const parts: DisputeReport['parts'][number][] = [];
    // A data set with codings says itself what its facts show.
    const codedElsewhere = files.some(({ part }) => part === 'codings');
    for (const file of files) {
      const options = {
        codedElsewhere,
        onProgress: (done: number) => onProgress(file.before + done, total, file.part),
      };
      const report = await this.importPart(file, { ...author, dispute: slug }, options, registers);
      parts.push({ what: file.part, ...report });
    }
    return { dispute: slug, parts };
  }

  private async importPart(
    { part, path }: PartFile,
    authorship: Authorship,
    options: ImportOptions,
    registers: RegisterFiles,
  ): Promise<ImportReport> {
    if (part === 'facts') return this.facts.run(authorship, createReadStream(path), options);
    const run = new ImportRun(this.recorder, authorship, options);
    await registers.import(part, path, run);
    return run.tally.report();
  }
}
