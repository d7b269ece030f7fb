import type { MomentRequest } from '@chancery/read-models';
import type { Command } from 'commander';
import { print, printLines } from '../output/print';
import { type MomentOptions, momentOf, withMomentOptions } from '../reading/moment-options';
import type { Reading } from '../reading/with-reading';
import type { IssueTitles, SnapshotBody } from '../replay/snapshot-body';
import { snapshotLines } from '../replay/snapshot-lines';

interface Options extends MomentOptions {
  readonly json?: true;
}

const ALL = 500;

export function addReplay(program: Command): void {
  withMomentOptions(
    program
      .command('replay')
      .description(
        'where everybody stood on a day: positions, recognitions, measures, licences, cases and open demands, ' +
          'as it was known then or as it is known now',
      )
      .argument('<date>', 'a day (its end, UTC), an instant, or another EDTF date'),
  )
    .option('--json', 'the bytes that the API answers at /snapshot')
    .action(replay);
}

async function replay(date: string, options: Options): Promise<void> {
  const [{ GetSnapshot }, { withReading }, { catchUp }] = await Promise.all([
    import('@chancery/read-models'),
    import('../reading/with-reading'),
    import('../reading/catch-up'),
  ]);
  await withReading(async (reading) => {
    await catchUp(reading, options.dispute);
    const { body } = await reading.queries.execute(new GetSnapshot(momentOf(options, date)));
    if (options.json) return void (await print(process.stdout.isTTY ? [body, '\n'] : [body]));
    const snapshot = JSON.parse(body) as SnapshotBody;
    const titles = await issueTitles(reading, snapshot.meta);
    await printLines(snapshotLines(snapshot, titles, process.stdout.columns));
  });
}

async function issueTitles(
  { queries }: Reading,
  { dispute, position }: SnapshotBody['meta'],
): Promise<IssueTitles> {
  const { ListIssues } = await import('@chancery/read-models');
  const moment: MomentRequest = { dispute, knownAt: String(position) };
  const { body } = await queries.execute(new ListIssues(moment, { limit: ALL }));
  const { data } = JSON.parse(body) as { data: readonly { slug: string; title: string }[] };
  return new Map(data.map(({ slug, title }) => [slug, title]));
}
