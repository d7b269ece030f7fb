import { useTestDatabase } from '@chancery/testing';
import { type RunningApi, startApi } from '../../../api/src/e2e/start-api';
import { Chance } from '../chance';
import { faultsOf } from './check-history';
import type { Ask } from './client';
import { askOverHttp, recordHistory } from './record-history';

/** `npm run torture` tries others. */
const SEED = 2019;

const whatWasTrueAWhileAgo = (ask: Ask): Ask => {
  let stale: Promise<any> | null = null;
  return (path, init) => (path === '/events?limit=500' ? (stale ??= ask(path)) : ask(path, init));
};

const whatIsToldLater =
  (ask: Ask): Ask =>
  async (path, init) => {
    const [, pinned] = /knownAt=(\d+)/.exec(path) ?? [];
    if (pinned === undefined) return ask(path, init);
    const now = await ask(path.replace(/&knownAt=\d+/, ''));
    return { ...now, meta: { ...now.meta, position: Number(pinned) } };
  };

const positionsOfOthers =
  (ask: Ask): Ask =>
  async (path, init) => {
    const answer = await ask(path, init);
    if (init?.method !== 'POST') return answer;
    return {
      events: answer.events.map((event: any) => ({ ...event, position: Math.ceil(event.position / 2) })),
    };
  };

describe('histories of clients that append and read at once', () => {
  let api: RunningApi;
  afterAll(() => api.close());
  const database = useTestDatabase();
  let token: string;
  let rounds = 0;

  beforeAll(async () => {
    api = await startApi(database().pool);
    token = await api.token('editor');
  }, 60_000);

  async function faults(spoil: (ask: Ask) => Ask = (ask) => ask): Promise<string[]> {
    const slug = `linear-${++rounds}`;
    await database().pool.query('select es.open_log($1, $1)', [slug]);
    const plan = {
      run: `s${SEED}-r${rounds}`,
      chance: new Chance(SEED + rounds),
      clients: 5,
      operations: 16,
    };
    return faultsOf(await recordHistory(spoil(askOverHttp(api.url, slug, token)), plan));
  }

  it('fit one order that agrees with time and with every read', async () => {
    expect(await faults()).toEqual([]);
  }, 60_000);

  it('do not fit where a reader is given what was true a while ago', async () => {
    expect((await faults(whatWasTrueAWhileAgo)).join('\n')).toMatch(/had been acknowledged/);
  }, 60_000);

  it('do not fit where a pinned answer changes with what is told later', async () => {
    expect((await faults(whatIsToldLater)).join('\n')).toMatch(/is not what was told up to there/);
  }, 60_000);

  it('do not fit where positions are told that others have got', async () => {
    expect((await faults(positionsOfOthers)).join('\n')).toMatch(/follows a gap or is somebody else's/);
  }, 60_000);
});
