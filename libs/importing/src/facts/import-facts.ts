import { EventStore } from '@chancery/event-store';
import { type Authorship, Recorder } from '@chancery/recording';
import { Injectable } from '@nestjs/common';
import type { ImportReport } from '../import-report';
import { CHUNK, type ImportOptions, ImportRun } from '../import-run';
import { inChunks } from '../lines/in-chunks';
import { type Bytes, ndjsonLines } from '../lines/ndjson-lines';
import { SeenLines } from '../lines/seen-lines';
import { CodeByRule } from '../registers/code-by-rule';
import { ImportCodings } from '../registers/import-codings';
import { correctReports } from './correct-reports';
import { FactsChunk } from './facts-chunk';
import type { Later } from './later';
import { linkForward } from './link-forward';
import { readFacts } from './read-facts';

/**
 * Brings a file of facts into the record, through the same door as any editor. Twice is as good as once; broken off
 * anywhere, the next run completes it: every event has an id that follows from the file.
 */
@Injectable()
export class ImportFacts {
  constructor(
    private readonly store: EventStore,
    private readonly recorder: Recorder,
    private readonly codings: ImportCodings,
    private readonly rules: CodeByRule,
  ) {}

  /** Reads NDJSON (data/venezuela/README.md) of any size. Throws only what speaks of the server, or when strict. */
  async run(authorship: Authorship, bytes: Bytes, options: ImportOptions = {}): Promise<ImportReport> {
    const run = new ImportRun(this.recorder, authorship, options);
    const later: Later = { links: new Map(), corrections: new Map() };
    const seen = new SeenLines();
    for await (const lines of inChunks(ndjsonLines(bytes), CHUNK)) {
      const facts = readFacts(lines, seen, run);
      await new FactsChunk(this.store, run, later).import(facts);
      await this.importCodings(run, facts);
      if (!options.codedElsewhere)
        await this.rules.importChunk(
          run,
          facts.map(({ line, fact: { id } }) => ({ line, id })),
        );
      options.onProgress?.(lines.at(-1)!.number);
    }
    for await (const links of inChunks(later.links.values(), CHUNK))
      await linkForward(this.store, run, links);
    for await (const some of inChunks(later.corrections.values(), CHUNK))
      await correctReports(this.store, run, some);
    return run.tally.report();
  }

  private async importCodings(run: ImportRun, facts: ReturnType<typeof readFacts>): Promise<void> {
    const coded = facts.flatMap(({ line, fact: { id, coding } }) =>
      coding === undefined ? [] : [{ line, entryId: id, propositions: coding }],
    );
    await this.codings.importChunk(run, coded, 'coding-of-fact');
  }
}
