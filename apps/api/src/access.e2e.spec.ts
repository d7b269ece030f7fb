import { TokenStore } from '@chancery/access';
import { eventually, useTestDatabase } from '@chancery/testing';
import { readStream } from './e2e/event-source';
import { russiaBacksMaduro, statement } from './e2e/fixtures';
import { useApi } from './e2e/use-api';

const EVENTS = '/v1/disputes/venezuela/events';
const bearing = (secret: string) => ({ authorization: `Bearer ${secret}` });

describe('a token', () => {
  const { api, database } = useApi(useTestDatabase);
  afterEach(async () => {
    expect((await database().pool.query('select from es.event')).rowCount).toBe(0);
  });

  it.each([
    ['missing', undefined, 401, 'TOKEN_MISSING'],
    ['no bearer token', 'Basic YTpi', 401, 'TOKEN_REFUSED'],
    ['empty', 'Bearer ', 401, 'TOKEN_REFUSED'],
    ['made up', `Bearer chy_${'A'.repeat(43)}`, 401, 'TOKEN_REFUSED'],
    ['of endless length', `Bearer ${'A'.repeat(8000)}`, 401, 'TOKEN_REFUSED'],
  ])('that is %s does not write', async (_, authorization, status, code) => {
    const headers = {
      'content-type': 'application/json',
      ...(authorization !== undefined && { authorization }),
    };
    const got = await api().request(EVENTS, {
      method: 'POST',
      headers,
      body: JSON.stringify(russiaBacksMaduro),
    });
    expect([got.status, got.body.code]).toEqual([status, code]);
    expect(got.headers.get('www-authenticate')).toBe('Bearer realm="chancery"');
  });

  it('of a reader does not write', async () => {
    const got = await api().post(EVENTS, russiaBacksMaduro, bearing(await api().token('reader')));
    expect(got.body).toMatchObject({
      status: 403,
      code: 'ROLE_MISSING',
      detail: expect.stringContaining('editor'),
    });
  });

  it('that is revoked does not write any more', async () => {
    const secret = await api().token('admin', 'leaver');
    expect((await api().post(`${EVENTS}?dryRun=true`, russiaBacksMaduro, bearing(secret))).status).toBe(200);
    await api().app.get(TokenStore).revoke('leaver', { recordedBy: 'spec', requestId: 'spec' });
    const got = await api().post(EVENTS, russiaBacksMaduro, bearing(secret));
    expect([got.status, got.body.code]).toEqual([401, 'TOKEN_REFUSED']);
  });

  it('that is wrong is refused on a public read as well, rather than ignored', async () => {
    expect((await api().get(EVENTS, bearing('chy_wrong'))).status).toBe(401);
    expect((await api().get(EVENTS, bearing(await api().token('reader')))).status).toBe(200);
  });

  it('keeps an answer out of shared caches', async () => {
    const url = `${EVENTS}?knownAt=0`;
    const mine = await api().get(url, bearing(await api().token('reader')));
    const anybodys = await api().get(url);
    expect([mine, anybodys].map(({ headers }) => headers.get('cache-control'))).toEqual([
      'private, max-age=31536000, immutable',
      'public, max-age=31536000, immutable',
    ]);
  });
});

describe('a record closed to the public', () => {
  const { api } = useApi(useTestDatabase, { CHANCERY_PUBLIC_READS: 'false' });

  it.each(['/timeline', '/events', '/events/stream', '/timeline/some-entry'])(
    'asks for a token at %s',
    async (path) => {
      const url = `/v1/disputes/venezuela${path}`;
      expect((await api().get(url)).body).toMatchObject({ status: 401, code: 'TOKEN_MISSING' });
    },
  );

  it('answers a reader', async () => {
    expect(
      (await api().get('/v1/disputes/venezuela/timeline', bearing(await api().token('reader')))).status,
    ).toBe(200);
  });

  it('is followed only as long as the token is good', async () => {
    const token = await api().token('reader', 'follower');
    let received = 0;
    const following = readStream(
      `${api().url}${EVENTS}/stream`,
      (messages) => (received = messages.length) > 1,
      bearing(token),
    );
    await api().post(EVENTS, statement('before'));
    await eventually(() => received === 1);
    await api().app.get(TokenStore).revoke('follower', { recordedBy: 'spec', requestId: 'spec' });
    await api().post(EVENTS, statement('after'));
    expect((await following).map(({ id }) => id)).toEqual([1]);
  });

  it.each(['/healthz', '/readyz', '/metrics', '/docs', '/docs-json', '/docs/errors'])(
    'still shows %s',
    async (path) => {
      expect((await api().get(path)).status).toBe(200);
    },
  );
});
