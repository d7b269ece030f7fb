import type { Dispute } from '@chancery/event-store';
import { liveSchema, type Projection, Projections } from '@chancery/projections';
import { showProgress } from '@chancery/terminal';
import { type Arena, openArena, withAdmin } from '../arena/arena';
import { openReadModels } from '../arena/read-models';
import { digestOf } from '../checking/digest';
import { Chance } from '../chance';
import { newEvents } from '../telling/new-events';
import { Teller } from '../telling/requests';
import type { Torture } from '../torture';
import { cutAppends } from './cut-appends';
import { cutProjection } from './cut-projection';
import type { CutRun } from './every-cut';
import { foldInto } from './fold-into';

const WHOLE_AND_HALF = [false, true];

/** Cuts appends, and each read model while it follows, at every message; then rebuilds the read models and compares. */
export const tortureByCutting: Torture = async ({ seed }) => {
  const arena = await openArena();
  const app = await openReadModels(arena);
  const progress = showProgress('cuts', 'messages');
  let all = 0;
  const onCut = () => progress.at(++all, all);
  try {
    const projections = app.get(Projections);
    await projections.prepare();
    const [warm, cold] = [await appends(arena, 'warm', onCut), await appends(arena, 'cold', onCut)];
    const followed: CutRun[] = [];
    for (const projection of projections.all) {
      const dispute = await arena.store.openDispute({
        slug: `cut-${projection.name}`,
        title: projection.name,
      });
      const run = await follow({ arena, projection, dispute, chance: new Chance(seed), onCut });
      await projections.rebuild(projection.name);
      followed.push({
        ...run,
        faults: [...run.faults, ...(await rebuiltOtherwise(arena, projection, dispute))],
      });
    }
    return report(warm, cold, followed);
  } finally {
    progress.end();
    await app.close();
    await arena.close();
  }
};

const appends = (arena: Arena, connection: 'warm' | 'cold', onCut: () => void) =>
  cutAppends({
    url: arena.database.serviceUrl,
    dispute: arena.dispute,
    connection,
    halves: WHOLE_AND_HALF,
    onCut,
  });

interface Following {
  readonly arena: Arena;
  readonly projection: Projection;
  readonly dispute: Dispute;
  readonly chance: Chance;
  readonly onCut: () => void;
}

async function follow({ arena, projection, dispute, chance, onCut }: Following): Promise<CutRun> {
  const schema = `oracle_${projection.name}`;
  const teller = new Teller(1, chance.branch(), projection.name.replaceAll(/[^a-z0-9]/g, '-'));
  const tell = async () => {
    const request = teller.next();
    const { position } = await arena.store.append(dispute.slug, {
      commandId: request.name,
      requestHash: Buffer.alloc(32, 1),
      recordedBy: 'torture',
      correlationId: request.name,
      events: newEvents(request),
    });
    teller.acknowledged(request);
    return position;
  };
  const url = arena.database.serviceUrl;
  const fold = await foldInto({ schema, projection, dispute, sizes: () => 1 + chance.below(9), url });
  return cutProjection({
    url,
    dispute,
    projection,
    oracle: { schema, fold },
    tell,
    halves: WHOLE_AND_HALF,
    onCut,
  });
}

async function rebuiltOtherwise(arena: Arena, { name }: Projection, { id }: Dispute): Promise<string[]> {
  return withAdmin(arena, async (client) => {
    const rebuilt = await digestOf(client, liveSchema(name), id);
    const folded = await digestOf(client, `oracle_${name}`, id);
    return rebuilt === folded ? [] : [`${name} rebuilt is not what is folded from the record`];
  });
}

function report(warm: CutRun, cold: CutRun, followed: readonly CutRun[]) {
  const faults = [warm, cold, ...followed].flatMap((run) => run.faults);
  const cuts = followed.reduce((sum, run) => sum + run.cuts, 0);
  return {
    clean: faults.length === 0,
    figures: [
      `cuts: an append at ${warm.cuts} places, with its connection at ${cold.cuts}; ${followed.length} read models at ${cuts}`,
      ...(faults.length === 0
        ? ['  every append once; read models followed = folded in other batches = rebuilt']
        : faults.slice(0, 10).map((fault) => `  FAILED ${fault}`)),
    ].join('\n'),
  };
}
