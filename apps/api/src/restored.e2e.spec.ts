import { FirstStart, RESTORED } from '@chancery/access';
import { restoreBackup, writeBackup } from '@chancery/backup';
import { EventStore } from '@chancery/event-store';
import { Sealer } from '@chancery/sealing';
import {
  aCommand,
  anEvent,
  openPool,
  type TestDatabase,
  useFolder,
  useTestDatabase,
} from '@chancery/testing';
import { join } from 'node:path';
import type { Pool } from 'pg';
import { ApiSettings } from './api-settings';
import { answersTo, pinnedAddresses } from './e2e/pinned-addresses';
import { SHIPPED_RECORD } from './e2e/shipped-record';
import { type RunningApi, startApi } from './e2e/start-api';
import { createApi } from './start/create-api';
import { prepare } from './start/prepare';

const RECORD = '/v1/disputes/venezuela';
const RECORDED = `
select (select string_agg(e.leaf_hash::text, ' ' order by e.log_id, e.position) from es.event e)              as events,
       (select string_agg(t::text, ' ' order by t.log_id, t.level, t.index)     from es.tile t)               as tiles,
       (select string_agg(c::text, ' ' order by c.log_id, c.size, c.sealed_at)  from es.checkpoint c)         as checkpoints,
       (select string_agg(l.slug || l.title || l.opened_at, ' ' order by l.log_id) from es.log l)             as disputes`;
const CALL_IT_CYPRUS = `
alter event trigger es_frozen disable;
alter table es.log disable trigger all;
update es.log set slug = 'cyprus'`;
const quietly = { interrupted: new AbortController().signal, onProgress: () => undefined };

const recordedIn = async (pool: Pool) => (await pool.query(RECORDED)).rows[0];

describe('a record that was restored', () => {
  const folder = useFolder();
  const apis: RunningApi[] = [];
  afterAll(() => Promise.all(apis.map((api) => api.close())));
  const source = useTestDatabase(SHIPPED_RECORD);
  const target = useTestDatabase();
  const other = useTestDatabase();
  let before: RunningApi;

  /** With one key for all, as an operator would who has kept it. */
  const environment = () => ({ CHANCERY_DATA: folder(), CHANCERY_RATE_LIMIT_ADDRESS: 'off' });
  async function started({ pool }: TestDatabase): Promise<RunningApi> {
    const api = await startApi(pool, environment());
    apis.push(api);
    return api;
  }
  /** What `chancery serve` does before it opens its port. */
  async function startedOnce({ pool }: TestDatabase): Promise<void> {
    const settings = new ApiSettings(environment());
    const api = await createApi({ pool, guards: [] }, settings);
    await prepare(api, settings, new AbortController().signal);
    await api.app.get(Sealer).sealAll();
    await api.app.close();
  }

  beforeAll(async () => {
    before = await started(source());
    const [statement] = (await before.get(`${RECORD}/timeline?type=StatementIssued&limit=1`)).body.data;
    const edited = `${RECORD}/timeline/${statement.id}`;
    const reason = 'A better source.';
    const edits = [
      await before.post(`${edited}/corrections`, { fields: { note: 'Seen again.' }, reason }),
      await before.post(`${edited}/retractions`, { reason }),
    ];
    expect(edits.map(({ status }) => status)).toEqual([201, 201]);
    await before.app.get(Sealer).sealAll();
    const file = join(folder(), 'backup');
    await writeBackup(source().pool, file, { verifierKeys: [], ...quietly });
    await restoreBackup(target().adminUrl, file, { keys: [], ...quietly });
  }, 180_000);

  it('is left as it was by the start of the service, which looks at the shipped data again', async () => {
    await startedOnce(target());
    expect(await recordedIn(target().pool)).toEqual(await recordedIn(source().pool));
  }, 180_000);

  it('gives to every question, at every pinned moment, the same bytes as before', async () => {
    const after = await started(target());
    const addresses = await pinnedAddresses(before);
    expect(addresses.length).toBeGreaterThan(60);
    const answers = await answersTo(addresses, before);
    expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
    const restored = await answersTo(addresses, after);
    expect(restored).toEqual(answers);
  }, 180_000);

  it('stays without the shipped data where it was restored without them', async () => {
    const { adminUrl, pool } = other();
    const admin = openPool(adminUrl, 1);
    await admin.query(CALL_IT_CYPRUS);
    await admin.end();
    const store = new EventStore(pool);
    await store.append('cyprus', aCommand([anEvent()]));
    await store.close();
    await new FirstStart(pool).note(RESTORED);
    const { events, disputes } = await recordedIn(pool);
    await startedOnce(other());
    expect(await recordedIn(pool)).toMatchObject({ events, disputes });
  });
});
