import { useTestDatabase } from '@chancery/testing';
import { Pool } from 'pg';
import { FirstStart } from './first-start';
import { TokenStore } from './token-store';

const database = useTestDatabase();

describe('a token', () => {
  let pool: Pool;
  let tokens: TokenStore;
  beforeAll(() => {
    pool = database().pool;
    tokens = new TokenStore(pool);
  });

  it('is known by its secret, which is not stored', async () => {
    const { token, secret } = await tokens.create({ name: 'archivist', role: 'editor' });
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
    const { secret } = await tokens.create({ name: 'leaver', role: 'admin' });
    expect(await tokens.verify(secret)).not.toBeNull();
    await tokens.revoke('leaver');
    expect(await tokens.verify(secret)).toBeNull();
    await expect(tokens.create({ name: 'leaver', role: 'admin' })).rejects.toMatchObject({
      code: 'INVALID_PARAMETER',
    });
  });

  it('that another process revoked is refused after a second', async () => {
    const { secret } = await tokens.create({ name: 'elsewhere', role: 'editor' });
    const now = Date.now();
    expect(await tokens.verify(secret, new Date(now))).not.toBeNull();
    await new TokenStore(pool).revoke('elsewhere');
    expect(await tokens.verify(secret, new Date(now + 1000))).toBeNull();
  });

  it('ends when it expires', async () => {
    const expiresAt = new Date(Date.now() + 60_000);
    const { secret } = await tokens.create({
      name: 'guest',
      role: 'reader',
      expiresAt: expiresAt.toISOString(),
    });
    expect(await tokens.verify(secret, new Date(expiresAt.getTime() - 1))).toMatchObject({ name: 'guest' });
    expect(await tokens.verify(secret, expiresAt)).toBeNull();
  });

  it('remembers when it was used last', async () => {
    const { secret } = await tokens.create({ name: 'reader', role: 'reader' });
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
  ] as const)('is not issued for %j', async (wanted, pointer) => {
    await expect(tokens.create(wanted)).rejects.toMatchObject({ errors: [{ pointer }] });
  });
});

describe('the first token', () => {
  it('is made once, however many processes start at once', async () => {
    const { pool } = database();
    await pool.query('truncate access.token');
    const shown: (string | undefined)[] = [];
    const start = () =>
      new FirstStart(pool).once('first token', async () => {
        shown.push((await new TokenStore(pool).createFirst())?.secret);
      });
    await Promise.all(Array.from({ length: 4 }, start));
    expect(shown).toEqual([expect.stringMatching(/^chy_/)]);
  });

  it('is issued anew when the process died before it was shown, and never once it was used', async () => {
    const { pool } = database();
    await pool.query('truncate access.token');
    const tokens = new TokenStore(pool);
    const lost = await tokens.createFirst();
    const shown = await tokens.createFirst();
    expect(await new TokenStore(pool).verify(lost!.secret)).toBeNull();
    expect(await tokens.verify(shown!.secret)).toMatchObject({ name: 'admin', role: 'admin' });
    await tokens.onApplicationShutdown();
    expect(await tokens.createFirst()).toBeNull();
  });
});
