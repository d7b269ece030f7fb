import type { OfacReport } from '@chancery/importing';
import type { Command } from 'commander';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { countLines } from '../importing/count-lines';
import { positionsOf, rejectedLines } from '../importing/report-lines';
import { smallHeap } from '../importing/small-heap';
import { sdnFileIn } from '../importing/sdn-file-in';
import type { Importing } from '../importing/with-importing';
import { printLines } from '../output/print';
import { showProgress } from '@chancery/terminal';

interface Options {
  readonly listedOn: string;
  readonly programme: readonly string[];
  readonly dispute: string;
  readonly strict?: boolean;
}

interface List {
  readonly file: string;
  readonly lines: number;
}

const DEFAULT_PROGRAMMES = ['VENEZUELA*'];

export function addImportOfac(parent: Command): void {
  parent
    .command('ofac')
    .description('the OFAC sanctions list (sdn.csv): what differs from the list imported before it')
    .argument('<folder>', 'where sdn.csv is')
    .requiredOption('--listed-on <day>', 'the day the list stands for; it does not say so itself')
    .option(
      '--programme <pattern>',
      `only these programmes; may be given more than once (without it: ${DEFAULT_PROGRAMMES.join(', ')})`,
      collected,
      [],
    )
    .option('--dispute <slug>', 'into which dispute', 'venezuela')
    .option('--strict', 'stop at the first line that is refused; what came before it stays')
    .action(importOfac);
}

const collected = (pattern: string, others: readonly string[]) => [...others, pattern];

async function importOfac(folder: string, options: Options): Promise<void> {
  const file = await sdnFileIn(folder);
  const list = { file, lines: await countLines(file) };
  const { withImporting } = await import('../importing/with-importing');
  await withImporting(options.dispute, async (importing) => {
    const report = await importList(importing, list, options);
    if (!report.finished || report.unmatched.length > 0) process.exitCode = 1;
    await printLines(reportLines(report));
  });
}

async function importList(
  { ofac, authorship, interrupted }: Importing,
  { file, lines }: List,
  { listedOn, programme, strict = false }: Options,
): Promise<OfacReport> {
  const progress = showProgress(`import the list of ${listedOn}`, 'lines');
  const keepHeapSmall = smallHeap();
  const onProgress = (done: number) => {
    keepHeapSmall(done);
    progress.at(Math.min(done, lines), lines);
    interrupted.throwIfAborted();
  };
  const programmes = programme.length > 0 ? programme : DEFAULT_PROGRAMMES;
  const sdn = { bytes: createReadStream(file), name: basename(file), listedOn, programmes };
  try {
    return await ofac.run(authorship, sdn, { strict, onProgress });
  } finally {
    progress.end();
  }
}

function* reportLines(report: OfacReport): Generator<string> {
  const { listedOn, previous, records, matched, joined, created, same, changed, gone, rejectedCount } =
    report;
  for (const pattern of report.unmatched) yield `Nothing in the list of ${listedOn} matches ${pattern}.`;
  yield `list of ${listedOn}${previous ? `, compared with that of ${previous}` : ''}: ${matched} of ${records} records matched, ${joined} of them actors on record.`;
  yield `${created} created, ${same} same, ${changed} changed, ${gone} gone, ${rejectedCount} rejected; ${positionsOf(report)}.`;
  yield* rejectedLines(report);
  if (rejectedCount > 0)
    yield 'Because of what was rejected nobody is taken for gone, and the list counts as unfinished: mend the file and import it again.';
}
