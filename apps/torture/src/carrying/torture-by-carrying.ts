import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '@chancery/database';
import { stopEmbedded } from '@chancery/postgres';
import { EventStore } from '@chancery/event-store';
import { Sealer, sealSettings } from '@chancery/sealing';
import { type Arena, openArena } from '../arena/arena';
import { untilCleared } from '../arena/standing';
import { Chance } from '../chance';
import type { Torture } from '../torture';
import { answersOf, type RecordAt, rowsDigest } from './compare';
import { fillUp } from './fill-up';
import { runChancery, type Ran } from './run-chancery';

/** Backs up a record while appends go on, restores it into another database, and compares rows and answers. */
export const tortureByCarrying: Torture = async ({ seed, events }) => {
  const source = await openArena();
  const work = await mkdtemp(join(tmpdir(), 'chancery-torture-restored-'));
  const file = join(work, 'record.ndjson.gz');
  const dataDir = join(work, 'data');
  const close = untilCleared(async () => {
    await stopEmbedded(dataDir);
    await rm(work, { recursive: true, force: true });
  });
  try {
    const chance = new Chance(seed);
    await fillUp(source, { events, chance, run: 'fill' });
    await seal(source);
    const { backup, appendedMeanwhile } = await backUpUnderLoad(source, file, chance);
    const restore = await runChancery(['restore', file], { CHANCERY_DATA: dataDir, DATABASE_URL: '' });
    if (backup.code !== 0 || restore.code !== 0)
      return { clean: false, figures: `carrying: FAILED\n${backup.output}\n${restore.output}` };
    const { size } = await stat(file);
    const compared = await compare(source, dataDir, seed);
    const took = { backup, restore, size, appendedMeanwhile };
    return { clean: compared.differing.length === 0, figures: figuresOf(took, compared) };
  } finally {
    await source.close();
    await close();
  }
};

async function seal({ database, store, folder }: Arena): Promise<void> {
  await new Sealer(database.pool, store, sealSettings({ CHANCERY_DATA: folder })).sealAll();
}

async function backUpUnderLoad(source: Arena, file: string, chance: Chance) {
  const over = new AbortController();
  const before = (await source.store.head(source.dispute)).position;
  const load = fillUp(source, { events: Infinity, chance, run: 'load', until: over.signal });
  const backup = await runChancery(['backup', file], { DATABASE_URL: source.database.adminUrl });
  over.abort();
  await load;
  const appendedMeanwhile = (await source.store.head(source.dispute)).position - before;
  return { backup, appendedMeanwhile };
}

interface Compared {
  readonly head: number;
  readonly checkpoints: number;
  readonly answers: number;
  /** What is not the same in both. */
  readonly differing: readonly string[];
}

async function compare(source: Arena, dataDir: string, seed: number): Promise<Compared> {
  const database = await openDatabase({ dataDir, applicationName: 'torture' });
  const store = new EventStore(database.pool);
  try {
    const { position: head } = await store.head(source.dispute);
    const [one, other]: RecordAt[] = [
      { pool: source.database.pool, head },
      { pool: database.pool, head },
    ];
    const differing: string[] = [];
    for (const what of ['events', 'tiles', 'checkpoints'] as const)
      if ((await rowsDigest(one!, what)) !== (await rowsDigest(other!, what))) differing.push(what);
    const [mine, theirs] = [await answersOf(one!, seed), await answersOf(other!, seed)];
    mine.forEach((answer, index) => answer === theirs[index] || differing.push(`answer ${index + 1}`));
    const { rows } = await database.pool.query<{ count: number }>(
      'select count(*)::int as count from es.checkpoint',
    );
    return { head, checkpoints: rows[0]!.count, answers: mine.length, differing };
  } finally {
    await store.close();
    await database.close();
  }
}

interface Took {
  readonly backup: Ran;
  readonly restore: Ran;
  readonly size: number;
  readonly appendedMeanwhile: number;
}

function figuresOf({ backup, restore, size, appendedMeanwhile }: Took, compared: Compared): string {
  const { head, checkpoints, answers, differing } = compared;
  const words = ({ seconds, peakMB }: Ran) => `${seconds.toFixed(1)} s, ${Math.round(head / seconds)} events/s, at most ${peakMB} MB of memory`; // prettier-ignore
  return [
    `carrying: ${head} events, ${(size / 1e6).toFixed(1)} MB; ${appendedMeanwhile} appended while the backup ran`,
    `  backup: ${words(backup)}`,
    `  restore: ${words(restore)}`,
    differing.length === 0
      ? `  the same events, tiles and ${checkpoints} checkpoints; ${answers} answers at pinned moments are the same bytes`
      : `  FAILED: not the same: ${differing.join(', ')}`,
  ].join('\n');
}
