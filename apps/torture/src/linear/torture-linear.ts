import { showProgress } from '@chancery/terminal';
import { startApi } from '../../../api/src/e2e/start-api';
import { openArena } from '../arena/arena';
import { Chance } from '../chance';
import type { Torture } from '../torture';
import { faultsOf } from './check-history';
import type { History } from './history';
import { askOverHttp, recordHistory } from './record-history';

const CLIENTS = 8;
const OPERATIONS = 40;

/** Clients append and read at once over HTTP; what they saw must fit one order. As many rounds as kill cycles. */
export const tortureLinear: Torture = async ({ seed, cycles }) => {
  const chance = new Chance(seed);
  const arena = await openArena();
  const api = await startApi(arena.database.pool);
  const progress = showProgress('histories', 'rounds');
  const counts = { append: 0, read: 0 };
  try {
    const token = await api.token('editor');
    const faults: string[] = [];
    for (let round = 1; round <= cycles && faults.length === 0; round++) {
      const slug = `linear-${round}`;
      await arena.store.openDispute({ slug, title: slug });
      const ask = askOverHttp(api.url, slug, token);
      const plan = { run: `s${seed}-r${round}`, chance, clients: CLIENTS, operations: OPERATIONS };
      const history = await recordHistory(ask, plan);
      count(history, counts);
      faults.push(...faultsOf(history).map((fault) => `round ${round}: ${fault}`));
      progress.at(round, cycles);
    }
    return { clean: faults.length === 0, figures: figuresOf(counts, faults) };
  } finally {
    progress.end();
    await api.close();
    await arena.close();
  }
};

function count(history: History, counts: { append: number; read: number }): void {
  for (const { kind } of history) counts[kind] += 1;
}

const figuresOf = ({ append, read }: { append: number; read: number }, faults: readonly string[]) =>
  [
    `histories: ${append} appends and ${read} reads of ${CLIENTS} clients at once`,
    ...(faults.length === 0
      ? ['  one order fits them all']
      : faults.slice(0, 10).map((fault) => `  FAILED ${fault}`)),
  ].join('\n');
