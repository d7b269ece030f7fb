import { Argument, type Command, Option } from 'commander';
import type { ExportOptions } from '../exporting/options';
import { print } from '../output/print';
import { writeWhole } from '../output/write-file';
import { withMomentOptions } from '../reading/moment-options';
import { UsedWrongly } from '../terminal/failure';
import { wholeNumber } from '../terminal/whole-number';

const LISTS = [
  'timeline', 'positions', 'recognitions', 'measures', 'licences', 'cases', 'demands', 'changes', 'actors', 'issues', 'sources',
] as const; // prettier-ignore
const TABLES = ['csv', 'jsonl'] as const;
const OF_THE_TIMELINE = ['timelinejs', 'ics', 'atom', 'jsonfeed'] as const;
const LARGEST_PAGE = 500;

type List = (typeof LISTS)[number];

export function addExport(program: Command): void {
  withMomentOptions(
    program
      .command('export')
      .description('a whole list as the API answers it, on stdout or into a file')
      .addArgument(new Argument('[list]', 'which list').choices(LISTS).default('timeline'))
      .addOption(
        new Option(
          '--format <format>',
          'a table for spreadsheets, or one JSON object a line; the timeline also for TimelineJS, as a calendar and as feeds',
        )
          .choices([...TABLES, ...OF_THE_TIMELINE])
          .makeOptionMandatory(),
      )
      .option('-o, --output <file>', 'a file, which is replaced once all of it is written (default: stdout)')
      .option('--as-of <date>', 'what had happened by then (default: now)'),
  )
    .option('--from <date>', 'changes: the earlier day')
    .option('--to <date>', 'changes: the later day (default: now)')
    .option('--known-from <moment>', 'changes: what was known at the earlier moment')
    .option('--known-to <moment>', 'changes: what was known at the later moment')
    .option(
      '--limit <n>',
      'at most so many rows; of a feed the newest (default: all, of a feed 50)',
      wholeNumber(1, LARGEST_PAGE),
    )
    .option(
      '--address <url>',
      'where readers reach the service, for the links of feeds, calendars and TimelineJS (default: CHANCERY_ORIGIN)',
    )
    .action(exportList);
}

async function exportList(list: List, options: ExportOptions): Promise<void> {
  refuseImpossible(list, options);
  const [{ exportText, totalOf }, { withReading }, { catchUp }, { showProgress }, { metaOf }] =
    await Promise.all([
      import('../exporting/export-text'),
      import('../reading/with-reading'),
      import('../reading/catch-up'),
      import('@chancery/terminal'),
      import('@chancery/read-models'),
    ]);
  await withReading(async (reading) => {
    await catchUp(reading, options.dispute);
    let rows = 0;
    const progress = options.output === undefined ? null : showProgress('export', 'rows');
    const total = progress && (await totalOf(reading, list, options));
    const { text, first } = await exportText(reading, list, options, (more) => {
      rows += more;
      progress?.at(rows, Math.max(rows, total ?? 0));
    });
    try {
      const all = options.output === undefined ? await print(text) : await writeWhole(options.output, text);
      progress?.end();
      if (all) process.stderr.write(`${rows} rows of ${list}; ${JSON.stringify(metaOf(first.moment))}\n`);
    } finally {
      progress?.end();
    }
  });
}

function refuseImpossible(list: List, { format, address, from }: ExportOptions): void {
  if (list === 'changes' && from === undefined)
    throw new UsedWrongly('Changes are between two days: give --from, such as --from 2026-01-02.');
  if (list !== 'timeline' && !(TABLES as readonly string[]).includes(format))
    throw new UsedWrongly(`Only the timeline is given as ${format}; ${list}: use csv or jsonl.`);
  if (address !== undefined && !/^https?:\/\/[^/]/.test(address))
    throw new UsedWrongly(`--address ${address} is no address such as https://record.example.org.`);
}
