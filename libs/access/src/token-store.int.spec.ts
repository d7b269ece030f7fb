import { useTestDatabase } from '@chancery/testing';
import { Pool } from 'pg';
import { FirstStart } from './first-start';
import { TokenStore } from './token-store';

const database = useTestDatabase();
const origin = { recordedBy: 'token:boss', requestId: 'request-1' };

describe('a token', () => {
  let pool: Pool;
  let tokens: TokenStore;
  beforeAll(() => {
    pool = database().pool;
    tokens = new TokenStore(pool);
  });

  it('is known by its secret, which is not stored', async () => {
    const { token, secret } = await tokens.create({ name: 'archivist', role: 'editor' }, origin);
    expect(secret).toMatch(/^chy_[\w-]{43}$/);
    expect(await tokens.verify(secret)).toEqual(token);
    const { rows } = await pool.query('select t::text as row from access.token t');
    expect(JSON.stringify(rows)).not.toContain(secret);
  });

  it.each(['', 'chy_short', `chy_${'A'.repeat(43)}`, `Chy_${'A'.repeat(43)}`, '\u0000'])(
    'is not %j, which nobody was given',
    async (forged) => {
      expect(await tokens.verify(forged)).toBeNull();
    },
  );

  it('is refused as soon as it is revoked, and its name is never given again', async () => {
    const { secret } = await tokens.create({ name: 'leaver', role: 'admin' }, origin);
    expect(await tokens.verify(secret)).not.toBeNull();
    await tokens.revoke('leaver', origin);
    expect(await tokens.verify(secret)).toBeNull();
    await expect(tokens.create({ name: 'leaver', role: 'admin' }, origin)).rejects.toMatchObject({
      code: 'TOKEN_EXISTS',
    });
  });

  it('that another process revoked is refused after a second', async () => {
    const { secret } = await tokens.create({ name: 'elsewhere', role: 'editor' }, origin);
    const now = Date.now();
    expect(await tokens.verify(secret, new Date(now))).not.toBeNull();
    await new TokenStore(pool).revoke('elsewhere', origin);
    expect(await tokens.verify(secret, new Date(now + 1000))).toBeNull();
  });

  it('ends when it expires', async () => {
    const expiresAt = new Date(Date.now() + 60_000);
    const wanted = { name: 'guest', role: 'reader', expiresAt: expiresAt.toISOString() } as const;
    const { secret } = await tokens.create(wanted, origin);
    expect(await tokens.verify(secret, new Date(expiresAt.getTime() - 1))).toMatchObject({ name: 'guest' });
    expect(await tokens.verify(secret, expiresAt)).toBeNull();
  });

  it('remembers when it was used last', async () => {
    const { secret } = await tokens.create({ name: 'reader', role: 'reader' }, origin);
    const at = new Date('2026-11-24T12:00:00.000Z');
    await tokens.verify(secret, at);
    await tokens.onApplicationShutdown();
    expect(await tokens.list()).toContainEqual(
      expect.objectContaining({ name: 'reader', lastUsedAt: at.toISOString() }),
    );
  });

  it.each([
    [{ name: 'Bad Name', role: 'editor' }, 'name'],
    [{ name: 'good', role: 'emperor' as 'admin' }, 'role'],
    [{ name: 'good', role: 'editor', expiresAt: '2019-01-01T00:00:00Z' }, 'expiresAt'],
    [{ name: 'good', role: 'editor', expiresAt: 'tomorrow' }, 'expiresAt'],
    [{ name: 'good', role: 'editor', expiresAt: '2999-02-30' }, 'expiresAt'],
    [{ name: 'good', role: 'editor', expiresAt: '2999' }, 'expiresAt'],
    [{ name: 'good', role: 'editor', expiresAt: '2999-01-01T25:00:00Z' }, 'expiresAt'],
  ] as const)('is not issued for %j', async (wanted, pointer) => {
    await expect(tokens.create(wanted, origin)).rejects.toMatchObject({ errors: [{ pointer }] });
  });

  it('works to the end of its last day', async () => {
    const wanted = { name: 'seasonal', role: 'reader', expiresAt: '2999-12-31' } as const;
    const { token } = await tokens.create(wanted, origin);
    expect(token.expiresAt).toBe('2999-12-31T23:59:59.999Z');
  });

  it('is listed with who issued it and who revoked it first', async () => {
    await tokens.create({ name: 'followed', role: 'editor' }, origin);
    await tokens.revoke('followed', { recordedBy: 'cli', requestId: 'request-2' });
    const { revokedAt } = await tokens.revoke('followed', origin);
    expect(await tokens.get('followed')).toMatchObject({
      issuedBy: 'token:boss',
      revokedBy: 'cli',
      revokedAt,
    });
    expect(await tokens.page('followe', 1)).toEqual([await tokens.get('followed')]);
    await expect(tokens.revoke('nobody', origin)).rejects.toMatchObject({ code: 'TOKEN_NOT_FOUND' });
  });

  it.each([
    [{ role: 'admin' }, { role: 'editor', expiresAt: null }, 'ROLE_MISSING'],
    [{ role: 'reader' }, { role: null, expiresAt: null }, 'ROLE_MISSING'],
    [{ role: 'reader' }, { role: 'admin', expiresAt: '2998-01-01T00:00:00.000Z' }, 'INVALID_PARAMETER'],
    [
      { role: 'reader', expiresAt: '2998-01-01' },
      { role: 'admin', expiresAt: '2998-01-01T00:00:00.000Z' },
      'INVALID_PARAMETER',
    ],
  ] as const)('as %j is more than %j may issue', async (wanted, issuedBy, code) => {
    const issuer = { signature: 'token:issuer', ...issuedBy };
    const issuing = tokens.create({ name: 'escalated', ...wanted }, { ...origin, issuer });
    await expect(issuing).rejects.toMatchObject({ code });
    await expect(tokens.get('escalated')).rejects.toMatchObject({ code: 'TOKEN_NOT_FOUND' });
  });

  it('may be issued by one that ends, to end by then', async () => {
    const issuer = {
      signature: 'token:issuer',
      role: 'admin',
      expiresAt: '2998-01-01T00:00:00.000Z',
    } as const;
    const wanted = { name: 'no-longer', role: 'admin', expiresAt: '2997-12-31' } as const;
    expect(await tokens.create(wanted, { ...origin, issuer })).toMatchObject({ token: { role: 'admin' } });
  });
});

describe('the acts of those who administer tokens', () => {
  it('are kept in order, however many act at once, and never rewritten', async () => {
    const { pool } = database();
    const before = await pool.query('select from access.act');
    const tokens = Array.from({ length: 4 }, () => new TokenStore(pool));
    await Promise.all(
      tokens.map(async (store, index) => {
        await store.create({ name: `busy-${index}`, role: 'reader' }, origin);
        await store.revoke(`busy-${index}`, origin);
      }),
    );
    const { rows } = await pool.query<{ position: string; recorded_at: Date }>(
      'select position, recorded_at from access.act order by position',
    );
    expect(rows.map(({ position }) => Number(position))).toEqual(
      Array.from({ length: before.rowCount! + 8 }, (_, index) => index + 1),
    );
    expect(rows.map(({ recorded_at }) => recorded_at)).toEqual(
      rows.map(({ recorded_at }) => recorded_at).toSorted((a, b) => Number(a) - Number(b)),
    );
    for (const sql of ['delete from access.act', `update access.act set role = 'x'`, 'truncate access.act'])
      await expect(pool.query(sql)).rejects.toMatchObject({ code: '42501' });
  });
});

describe('the first token', () => {
  it('is made once, however many processes start at once', async () => {
    const { pool } = database();
    await pool.query('truncate access.token');
    const shown: (string | undefined)[] = [];
    const start = () =>
      new FirstStart(pool).once('first token', async () => {
        shown.push((await new TokenStore(pool).createFirst(origin))?.secret);
      });
    await Promise.all(Array.from({ length: 4 }, start));
    expect(shown).toEqual([expect.stringMatching(/^chy_/)]);
  });

  it('is issued anew when the process died before it was shown, and never once it was used', async () => {
    const { pool } = database();
    await pool.query('truncate access.token');
    const tokens = new TokenStore(pool);
    const lost = await tokens.createFirst(origin);
    const shown = await tokens.createFirst(origin);
    expect(await new TokenStore(pool).verify(lost!.secret)).toBeNull();
    expect(await tokens.verify(shown!.secret)).toMatchObject({ name: 'admin', role: 'admin' });
    await tokens.onApplicationShutdown();
    expect(await tokens.createFirst(origin)).toBeNull();
  });
});
