import type { ImportReport } from '@chancery/importing';
import type { Command } from 'commander';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { Importing } from '../importing/with-importing';
import { countLines } from '../importing/count-lines';
import { positionsOf, rejectedLines } from '../importing/report-lines';
import { smallHeap } from '../importing/small-heap';
import { printLines } from '../output/print';
import { showProgress } from '@chancery/terminal';

interface Options {
  readonly dispute: string;
  readonly strict?: true;
}

export function addImportFacts(parent: Command): void {
  parent
    .command('facts')
    .description('facts, one JSON object a line; what is in the record already is left as it is')
    .argument('<files...>')
    .option('--dispute <slug>', 'into which dispute', 'venezuela')
    .option('--strict', 'stop at the first line that is refused; what came before it stays')
    .action(importFacts);
}

async function importFacts(files: readonly string[], options: Options): Promise<void> {
  // Every file is looked at before the database is, so that a mistyped name costs nothing.
  const lines = await Promise.all(files.map(countLines));
  const { withImporting } = await import('../importing/with-importing');
  await withImporting(options.dispute, async (importing) => {
    for (const [index, file] of files.entries()) {
      const report = await importFile(importing, file, lines[index]!, options.strict);
      if (report.rejectedCount > 0) process.exitCode = 1;
      await printLines(reportLines(basename(file), report));
    }
  });
}

async function importFile(
  { facts, authorship, interrupted }: Importing,
  file: string,
  lines: number,
  strict = false,
): Promise<ImportReport> {
  const progress = showProgress(`import ${basename(file)}`, 'lines');
  const keepHeapSmall = smallHeap();
  const onProgress = (done: number) => {
    keepHeapSmall(done);
    progress.at(Math.min(done, lines), lines);
    interrupted.throwIfAborted();
  };
  try {
    return await facts.run(authorship, createReadStream(file), { strict, onProgress });
  } finally {
    progress.end();
  }
}

function* reportLines(name: string, report: ImportReport): Generator<string> {
  const { created, same, changed, rejectedCount } = report;
  yield `${name}: ${created} created, ${same} same, ${changed} changed, ${rejectedCount} rejected; ${positionsOf(report)}.`;
  yield* rejectedLines(report);
}
