import type { Command } from 'commander';
import { print, printLines } from '../output/print';
import { type Column, tableLines } from '../output/table';
import { type MomentOptions, momentOf, withMomentOptions } from '../reading/moment-options';
import type { Entry, TimelineBody } from '../reading/timeline-body';
import { momentLines } from '../replay/snapshot-lines';
import { wholeNumber } from '../terminal/whole-number';

interface Options extends MomentOptions {
  readonly json?: true;
  readonly limit: number;
}

const LARGEST_PAGE = 500;
const MOST_NAMES = 3;

const COLUMNS: readonly Column<Entry>[] = [
  { title: 'DATE', width: 12, of: ({ occurredOn }) => occurredOn },
  { title: 'STATUS', width: 9, of: ({ status }) => status },
  { title: 'WHO', width: 30, of: who },
  { title: 'WHAT', width: 60, of: ({ headline }) => headline },
];

export function addTimeline(program: Command): void {
  withMomentOptions(
    program
      .command('timeline')
      .description('what had happened by a day, the latest last')
      .argument('[date]', 'a day (its end, UTC), an instant, or another EDTF date (default: now)'),
  )
    .option(
      '--limit <n>',
      `how many of the latest entries to show, at most ${LARGEST_PAGE}`,
      wholeNumber(1, LARGEST_PAGE),
      50,
    )
    .option('--json', 'the JSON that the API answers, newest first')
    .action(timeline);
}

async function timeline(date: string | undefined, options: Options): Promise<void> {
  const [{ GetTimeline }, { withReading }, { catchUp }] = await Promise.all([
    import('@chancery/read-models'),
    import('../reading/with-reading'),
    import('../reading/catch-up'),
  ]);
  await withReading(async (reading) => {
    await catchUp(reading, options.dispute);
    const question = { order: 'desc', limit: options.limit, count: true } as const;
    const { body } = await reading.queries.execute(new GetTimeline(momentOf(options, date), question));
    if (options.json) await print([body, '\n']);
    else await printLines(pageLines(JSON.parse(body) as TimelineBody));
  });
}

/** In world order, so that the newest stands last, next to the totals. */
function* pageLines({ data, page, meta }: TimelineBody): Generator<string> {
  yield* tableLines(COLUMNS, data.toReversed(), process.stdout.columns);
  yield '';
  const total = page.total ?? data.length;
  yield total > data.length
    ? `${total} entries, of which the last ${data.length} are shown (--limit).`
    : `${total} entries.`;
  yield* momentLines(meta);
}

function who({ actors }: Entry): string {
  const names = actors.slice(0, MOST_NAMES).map(({ name }) => name);
  return actors.length > MOST_NAMES
    ? `${names.join(', ')} and ${actors.length - MOST_NAMES} more`
    : names.join(', ');
}
