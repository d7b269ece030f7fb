import { useTestDatabase } from '@chancery/testing';
import { statement } from './e2e/fixtures';
import { useApi } from './e2e/use-api';

const RECORD = '/v1/disputes/venezuela';

const registered = (code: string) => ({
  type: 'ActorRegistered',
  occurredOn: '2019',
  data: { code, name: code, kind: 'person' },
});

describe('the service', () => {
  const { api, database } = useApi(useTestDatabase);

  const idOf = async (given: string) =>
    (await api().get('/healthz', { 'x-request-id': given })).headers.get('x-request-id');

  it('is ready when the read models are up to date, and names no guard that is there', async () => {
    const { body } = await api().post(`${RECORD}/events`, {
      events: [statement('first'), statement('second')],
    });
    await api().get(`${RECORD}?minPosition=${body.position}`);
    const ready = await api().get('/readyz');
    expect([ready.status, ready.body.status, ready.body.checks.database]).toEqual([
      200,
      'ready',
      'reachable',
    ]);
    expect(ready.body.checks.projections).toContainEqual(
      expect.objectContaining({
        dispute: 'venezuela',
        projection: 'timeline',
        position: 2,
        lag: 0,
        state: 'live',
      }),
    );
  });

  it('measures requests by route, appends by size and the lag of every read model', async () => {
    await api().get(`${RECORD}/timeline?actor=CHN`);
    const { text, headers } = await api().get('/metrics');
    expect(headers.get('content-type')).toContain('text/plain');
    expect(text).toMatch(
      /chancery_http_request_duration_seconds_count\{method="GET",route="\/v1\/disputes\/:dispute\/timeline",status="200"\} [1-9]/,
    );
    expect(text).toContain('chancery_events_appended_total 2');
    expect(text).toContain('chancery_append_batch_events_bucket{le="2"} 1');
    expect(text).toContain('chancery_projection_lag_events{dispute="venezuela",projection="timeline"} 0');
    expect(text).not.toContain('CHN');
  });

  it('keeps a sane request id and replaces another', async () => {
    expect(await idOf('trace-7.a:b')).toBe('trace-7.a:b');
    expect(await idOf('a b')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
    expect(await idOf('x'.repeat(200))).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
  });

  it('sends who asks for a merged actor to the one that stands, at the same moment', async () => {
    const merge = {
      from: 'person:edmundo-gonzalez',
      to: 'person:edmundo-gonzalez-urrutia',
      reason: 'One person under two codes.',
    };
    const { status, body } = await api().post(`${RECORD}/events`, {
      events: [
        registered(merge.from),
        registered(merge.to),
        { type: 'ActorsMerged', occurredOn: '2024-07-28', data: merge },
      ],
    });
    expect(status).toBe(201);
    const path = `${RECORD}/actors/${merge.from}`;
    const moved = await api().request(`${path}?minPosition=${body.position}&asOf=2025`, {
      redirect: 'manual',
    });
    const location = `${RECORD}/actors/person%3Aedmundo-gonzalez-urrutia?minPosition=${body.position}&asOf=2025`;
    expect([moved.status, moved.headers.get('location')]).toEqual([308, location]);
    expect((await api().get(path)).body.code).toBe(merge.to);
    expect((await api().get(`${path}?knownAt=${body.position - 1}`)).body.code).toBe(merge.from);
  });

  it('answers 503 while the database is away, and goes on when it is back', async () => {
    const query = jest
      .spyOn(database().pool, 'query')
      .mockRejectedValue(Object.assign(new Error('gone'), { code: '57P01' }) as never);
    const away = await api().get(`${RECORD}/timeline`);
    const notReady = await api().get('/readyz');
    const alive = await api().get('/healthz');
    query.mockRestore();
    expect([away.status, away.body.code, away.headers.get('retry-after')]).toEqual([
      503,
      'SERVER_UNAVAILABLE',
      '1',
    ]);
    expect([notReady.status, notReady.body.checks.database, alive.status]).toEqual([503, 'unreachable', 200]);
    expect((await api().get(`${RECORD}/timeline`)).status).toBe(200);
  });
});
