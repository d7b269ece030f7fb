import { inDatabase } from '../postgres-url';
import { useTestDatabase } from '@chancery/testing';

import { openExternal, refuseOld } from './open-external';

async function refusal(url: string): Promise<string> {
  const error = (await openExternal(url).catch((thrown: unknown) => thrown)) as {
    code: string;
    message: string;
  };
  expect(error.code).toBe('SETUP_IMPOSSIBLE');
  return error.message;
}

// A login without a password is let in whatever is sent, as with pg_hba's trust: nothing can be refused there.
const { DATABASE_URL } = process.env;
const itAsksForPasswords = DATABASE_URL && !new URL(DATABASE_URL).password ? it.skip : it;

describe('a server somebody else runs', () => {
  const database = useTestDatabase();

  it('is asked for its version', async () => {
    const server = await openExternal(database().adminUrl);
    expect(server.serverVersion).toBeGreaterThanOrEqual(150_000);
    await server.release();
  });

  it('is refused when nothing listens there', async () => {
    expect(await refusal('postgres://ada:secret@127.0.0.1:1/x')).toBe(
      'The server postgres://ada@127.0.0.1:1/x cannot be used: nothing listens there: start the server or correct DATABASE_URL.',
    );
  });

  itAsksForPasswords('is refused when the password is wrong, without showing it', async () => {
    const wrong = new URL(database().adminUrl);
    wrong.password = 'secret';
    const message = await refusal(wrong.href);
    expect(message).toMatch(/the password is wrong: correct DATABASE_URL/);
    expect(message).not.toMatch(/secret/);
  });

  it('is refused when the database is not there', async () => {
    expect(await refusal(inDatabase(database().adminUrl, 'nowhere'))).toMatch(
      /there is no such database: create it/,
    );
  });

  it.each(['', 'mysql://x/y', 'postgres://[', '/var/run'])(
    'is refused when its URL reads %j',
    async (url) => {
      expect(await refusal(url)).toMatch(/DATABASE_URL must read postgres:/);
    },
  );

  it('is refused when it is older than 15', () => {
    expect(() => refuseOld(140_012, 'postgres://x/y')).toThrow(/is Postgres 14: Chancery needs 15 or newer/);
    expect(() => refuseOld(150_000, 'postgres://x/y')).not.toThrow();
  });
});
