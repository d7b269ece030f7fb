import { type Command, Option } from 'commander';
import type { Sheet } from '@chancery/tables';
import { print } from '../output/print';
import { type MomentOptions, momentOf, withMomentOptions } from '../reading/moment-options';
import type { Entry } from '../reading/timeline-body';

interface Options extends MomentOptions {
  readonly format: 'csv' | 'jsonl';
  readonly asOf?: string;
}

export function addExport(program: Command): void {
  withMomentOptions(
    program
      .command('export')
      .description('the whole timeline on stdout, in world order')
      .addOption(
        new Option('--format <format>', 'a table for spreadsheets, or one JSON entry a line')
          .choices(['csv', 'jsonl'])
          .makeOptionMandatory(),
      )
      .option('--as-of <date>', 'what had happened by then (default: now)'),
  ).action(exportTimeline);
}

async function exportTimeline(options: Options): Promise<void> {
  const [{ SHEETS }, { withReading }, { catchUp }, { allEntries }] = await Promise.all([
    import('@chancery/tables'),
    import('../reading/with-reading'),
    import('../reading/catch-up'),
    import('../reading/all-entries'),
  ]);
  await withReading(async (reading) => {
    await catchUp(reading, options.dispute);
    let moment = '';
    const entries = allEntries(
      reading,
      momentOf(options, options.asOf),
      (meta) => (moment = JSON.stringify(meta)),
    );
    const { text, count } = options.format === 'csv' ? asCsv(entries, SHEETS.timeline) : asJsonLines(entries);
    if (await print(text)) process.stderr.write(`${count()} entries; ${moment}\n`);
  });
}

interface Counted {
  readonly text: AsyncIterable<string>;
  readonly count: () => number;
}

const asJsonLines = (entries: AsyncIterable<Entry>) =>
  counted(entries, (entry) => `${JSON.stringify(entry)}\n`);

const asCsv = (entries: AsyncIterable<Entry>, { titles, lineOf }: Sheet) => counted(entries, lineOf, titles);

function counted(entries: AsyncIterable<Entry>, textOf: (entry: Entry) => string, first = ''): Counted {
  let seen = 0;
  async function* text() {
    if (first) yield first;
    for await (const entry of entries) {
      seen += 1;
      yield textOf(entry);
    }
  }
  return { text: text(), count: () => seen };
}
