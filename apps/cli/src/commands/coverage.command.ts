import type { Command } from 'commander';
import { print, printLines } from '../output/print';
import { type Column, tableLines } from '../output/table';
import { type MomentOptions, momentOf, withMomentOptions } from '../reading/moment-options';

interface Options extends MomentOptions {
  readonly json?: true;
}

interface Body {
  readonly data: {
    readonly positions: readonly {
      readonly actor: string;
      readonly issue: string;
      readonly track: string;
      readonly entries: number;
    }[];
    readonly uncoded: readonly { readonly entryId: string; readonly reason: string }[];
    readonly entries: { readonly all: number; readonly shown: number; readonly uncoded: number };
  };
}

const POSITIONS: readonly Column<Body['data']['positions'][number]>[] = [
  { title: 'WHO', width: 30, of: ({ actor }) => actor },
  { title: 'ISSUE', width: 30, of: ({ issue }) => issue },
  { title: 'TRACK', width: 9, of: ({ track }) => track },
  { title: 'ENTRIES', width: 8, of: ({ entries }) => String(entries) },
];

const UNCODED: readonly Column<Body['data']['uncoded'][number]>[] = [
  { title: 'ENTRY', width: 60, of: ({ entryId }) => entryId },
  { title: 'SHOWS NO STAND BECAUSE', width: 60, of: ({ reason }) => reason },
];

export function addCoverage(program: Command): void {
  withMomentOptions(
    program
      .command('coverage')
      .description('from how many entries each position is read, and which entries show no stand and why'),
  )
    .option('--json', 'as JSON')
    .action(coverage);
}

async function coverage(options: Options): Promise<void> {
  const [{ GetCoverage }, { withReading }, { catchUp }] = await Promise.all([
    import('@chancery/read-models'),
    import('../reading/with-reading'),
    import('../reading/catch-up'),
  ]);
  await withReading(async (reading) => {
    await catchUp(reading, options.dispute);
    const { body } = await reading.queries.execute(new GetCoverage(momentOf(options)));
    if (options.json) await print([body, '\n']);
    else await printLines(lines(JSON.parse(body) as Body));
  });
}

function* lines({ data: { positions, uncoded, entries } }: Body): Generator<string> {
  const width = process.stdout.columns;
  yield* tableLines(POSITIONS, positions, width);
  yield '';
  yield* tableLines(UNCODED, uncoded, width);
  yield '';
  yield `${positions.length} positions from ${entries.shown} of ${entries.all} entries; ${entries.uncoded} show no stand.`;
}
