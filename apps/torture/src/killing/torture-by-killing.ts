import { showProgress } from '@chancery/terminal';
import { openArena } from '../arena/arena';
import { Rack } from '../arena/torture-rack';
import { anApi } from '../arena/victims';
import { Chance } from '../chance';
import { killCycles } from './kill-cycles';
import { killFigures } from './kill-figures';
import type { Torture } from '../torture';

/** Kills the api, the projector, Postgres and connections while twenty clients append over HTTP. */
export const tortureByKilling: Torture = async ({ seed, cycles, appends }) => {
  const begun = performance.now();
  const chance = new Chance(seed);
  const arena = await openArena();
  const progress = showProgress('kill', 'cycles');
  try {
    const rack = await Rack.setUp(arena, anApi(arena), chance);
    try {
      const report = await killCycles(rack.tortured, {
        run: `s${seed}`,
        cycles,
        clients: 20,
        appends: Math.ceil(appends / cycles),
        chance,
        onCycle: (cycle) => progress.at(cycle, cycles),
      });
      const seconds = (performance.now() - begun) / 1000;
      return { clean: report.clean, figures: killFigures(report, rack.victims, seconds) };
    } finally {
      await rack.takeDown();
    }
  } finally {
    progress.end();
    await arena.close();
  }
};
