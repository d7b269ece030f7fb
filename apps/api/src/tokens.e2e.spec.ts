import { useTestDatabase } from '@chancery/testing';
import { statement } from './e2e/fixtures';
import { useApi } from './e2e/use-api';

const TOKENS = '/v1/tokens';
const EVENTS = '/v1/disputes/venezuela/events';
const bearing = (secret: string) => ({ authorization: `Bearer ${secret}` });

describe('tokens over the API', () => {
  const { api, database } = useApi(useTestDatabase);
  let admin: Record<string, string>;
  beforeAll(async () => {
    admin = bearing(await api().token('admin', 'boss'));
  });
  const issue = (body: object, headers = admin) => api().post(TOKENS, body, headers);
  const revoke = (name: string, headers = admin) =>
    api().request(`${TOKENS}/${name}`, { method: 'DELETE', headers });

  it('are issued by an admin, with the secret in that one answer', async () => {
    const got = await issue({ name: 'ana', role: 'editor', expiresAt: '2999-12-31' });
    const { secret, ...token } = got.body;
    expect([got.status, got.headers.get('location'), got.headers.get('cache-control')]).toEqual([
      201,
      '/v1/tokens/ana',
      'no-store',
    ]);
    expect(token).toMatchObject({
      name: 'ana',
      role: 'editor',
      expiresAt: '2999-12-31T23:59:59.999Z',
      issuedBy: 'token:boss',
      revokedAt: null,
    });
    expect((await api().post(EVENTS, statement('by-ana'), bearing(secret))).status).toBe(201);
    const [one, all] = [await api().get(`${TOKENS}/ana`, admin), await api().get(TOKENS, admin)];
    expect(one.body).toMatchObject(token);
    expect(all.body.data).toContainEqual(one.body);
    expect(one.text + all.text).not.toMatch(/chy_|hash/i);
  });

  it('are listed page by page', async () => {
    const names: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const query: string = cursor && `&cursor=${cursor}`;
      const { body } = await api().get(`${TOKENS}?limit=1${query}`, admin);
      names.push(...body.data.map(({ name }: { name: string }) => name));
      cursor = body.page.next;
    }
    expect(names).toEqual(expect.arrayContaining(['ana', 'boss']));
    expect(names).toEqual([...new Set(names)].toSorted());
  });

  it('are refused from the next request after they are revoked, for ever', async () => {
    const { secret } = (await issue({ name: 'leaver', role: 'admin' })).body;
    expect((await api().get(TOKENS, bearing(secret))).status).toBe(200);
    const got = await revoke('leaver');
    expect([got.status, got.body]).toMatchObject([200, { name: 'leaver', revokedBy: 'token:boss' }]);
    expect((await api().get(TOKENS, bearing(secret))).body).toMatchObject({ code: 'TOKEN_REFUSED' });
    expect((await revoke('leaver')).body).toEqual(got.body);
    expect((await issue({ name: 'leaver', role: 'reader' })).body).toMatchObject({
      status: 409,
      code: 'TOKEN_EXISTS',
      errors: [{ pointer: '/name' }],
    });
  });

  it('are not found where there are none', async () => {
    for (const got of [await revoke('nobody'), await api().get(`${TOKENS}/nobody`, admin)])
      expect(got.body).toMatchObject({ status: 404, code: 'TOKEN_NOT_FOUND' });
  });

  it.each(['reader', 'editor'] as const)(
    'are none of the business of a %s, not even its own',
    async (role) => {
      const mine = bearing(await api().token(role, `mere-${role}`));
      const answers = [
        await issue({ name: 'mine', role: 'admin' }, mine),
        await issue({ name: 'mine', role }, mine),
        await api().get(TOKENS, mine),
        await revoke(`mere-${role}`, mine),
      ];
      expect(answers.map(({ body }) => body.code)).toEqual(Array.from({ length: 4 }, () => 'ROLE_MISSING'));
      expect((await api().get(`${TOKENS}/mine`, admin)).status).toBe(404);
    },
  );

  it('do not outlive the one that issues them', async () => {
    const { secret } = (await issue({ name: 'deputy', role: 'admin', expiresAt: '2998-01-01' })).body;
    const later = { name: 'later', role: 'reader', expiresAt: '2998-01-02' };
    for (const wanted of [later, { name: 'later', role: 'reader' }])
      expect((await issue(wanted, bearing(secret))).body).toMatchObject({
        code: 'INVALID_REQUEST',
        errors: [{ pointer: '/expiresAt', detail: expect.stringContaining('2998-01-01T23:59:59.999Z') }],
      });
    expect((await issue({ ...later, expiresAt: '2998-01-01' }, bearing(secret))).status).toBe(201);
  });

  it.each([
    [{ name: 'Bad Name', role: 'editor' }, '/name'],
    [{ name: 'x'.repeat(64), role: 'editor' }, '/name'],
    [{ role: 'editor' }, '/name'],
    [{ name: 'good' }, '/role'],
    [{ name: 'good', role: 'emperor' }, '/role'],
    [{ name: 'good', role: '__proto__' }, '/role'],
    [{ name: 'good', role: 'editor', expiresAt: '2019-01-01' }, '/expiresAt'],
    [{ name: 'good', role: 'editor', expiresAt: '2999-02-30' }, '/expiresAt'],
    [{ name: 'good', role: 'editor', expiresAt: null }, '/expiresAt'],
    [{ name: 'good', role: 'editor', secret: 'chosen' }, '/secret'],
    [[], ''],
  ])('are not issued for %j', async (body, pointer) => {
    const got = await issue(body);
    expect([got.status, got.body.code, got.body.errors[0].pointer]).toEqual([
      422,
      'INVALID_REQUEST',
      pointer,
    ]);
  });

  it('are stored as hashes only', async () => {
    const { secret } = (await issue({ name: 'hashed', role: 'reader' })).body;
    const { rows } = await database().pool.query(
      `select (select string_agg(t::text, '') from access.token t) || (select string_agg(a::text, '') from access.act a) as all`,
    );
    expect(rows[0].all).toContain('hashed');
    expect(rows[0].all).not.toContain(secret.slice(4));
  });
});
