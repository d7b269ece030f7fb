import { useTestDatabase } from '@chancery/testing';
import { statement } from './e2e/fixtures';
import { useApi } from './e2e/use-api';

const RECORD = '/v1/disputes/venezuela';
const FORGED = `chy_${'S'.repeat(43)}`;
const JWT = `eyJhbGciOiJub25lIn0.${'S'.repeat(60)}.${'S'.repeat(40)}`;

describe('a secret', () => {
  const { api, database } = useApi(useTestDatabase);
  let said = '';
  const listening: jest.SpyInstance[] = [];
  beforeAll(() => {
    for (const stream of [process.stdout, process.stderr])
      listening.push(
        jest.spyOn(stream, 'write').mockImplementation((text) => {
          said += String(text);
          return true;
        }),
      );
  });
  afterAll(() => listening.forEach((one) => one.mockRestore()));

  it('sent anywhere is in no answer, no measurement and no line that the process writes', async () => {
    const good = await api().token('admin');
    for (const secret of [good, FORGED, JWT]) {
      const headers = {
        authorization: `Bearer ${secret}`,
        'x-request-id': secret,
        cookie: secret,
        'last-event-id': secret,
      };
      const answers = [
        await api().get(`${RECORD}/timeline`, headers),
        await api().get(`${RECORD}/timeline?access_token=${secret}&asOf=${secret}`),
        await api().get(`${RECORD}/timeline?${secret}=1`),
        await api().get(`${RECORD}/timeline/${secret}`),
        await api().get(`/${secret}`),
        await api().post(`${RECORD}/events`, { ...statement('x'), type: secret }),
        await api().post(`${RECORD}/events`, { [secret]: 1 }),
        await api().get('/metrics'),
      ];
      for (const { text, headers: answered } of answers) {
        expect(text).not.toContain(secret);
        expect(JSON.stringify([...answered])).not.toContain(secret);
      }
    }
    expect(said).not.toMatch(/chy_|eyJ/);
  });

  it('is not in what is logged when something goes wrong that nobody foresaw', async () => {
    await database().pool.query('alter schema rm_timeline rename to rm_gone');
    const good = await api().token('admin');
    const got = await api().get(`${RECORD}/timeline?q=${good}`, { authorization: `Bearer ${good}` });
    await database().pool.query('alter schema rm_gone rename to rm_timeline');
    expect(got.status).toBe(500);
    expect(said).toContain('rm_timeline');
    expect(said + got.text).not.toContain(good);
  });
});
