import { useTestDatabase } from '@chancery/testing';
import { russiaBacksMaduro, statement, usaRecognisesGuaido } from './e2e/fixtures';
import { useApi } from './e2e/use-api';

const RECORD = '/v1/disputes/venezuela';
const SECOND_MS = 1000;

describe('an answer as it would have been given at an instant (RFC 7089)', () => {
  const { api } = useApi(useTestDatabase);
  let recordedAt: string;
  let gone: Response;
  /** HTTP knows no parts of a second: one that is surely after the first event, whenever the second comes. */
  const afterFirst = () => new Date(Date.parse(recordedAt) + SECOND_MS).toUTCString();
  const asked = (path: string, datetime: string) =>
    fetch(api().url + RECORD + path, { headers: { 'accept-datetime': datetime }, redirect: 'manual' });
  const record = async (event: object) => {
    const { body } = await api().post(`${RECORD}/events`, event);
    await api().get(`${RECORD}?minPosition=${body.position}`);
  };

  beforeAll(async () => {
    await record(russiaBacksMaduro);
    ({ recordedAt } = (await api().get(`${RECORD}/timeline/russia-backs-maduro`)).body);
    gone = await asked('/timeline?issue=presidency-legitimacy', afterFirst());
  });

  it('is one redirection away, at an address that names both clocks', async () => {
    expect(gone.status).toBe(302);
    const location = gone.headers.get('location')!;
    expect(location).toMatch(
      /^\/v1\/disputes\/venezuela\/timeline\?issue=presidency-legitimacy&asOf=[^&]+Z&knownAt=1$/,
    );
    expect(gone.headers.get('vary')).toContain('accept-datetime');
    await record(usaRecognisesGuaido);
    const { status, headers, body } = await api().get(location);
    expect([status, body.data.map(({ id }: any) => id)]).toEqual([200, ['russia-backs-maduro']]);
    expect(headers.get('cache-control')).toContain('immutable');
    expect(Date.parse(headers.get('memento-datetime')!)).toBe(
      Math.floor(Date.parse(recordedAt) / SECOND_MS) * SECOND_MS,
    );
    expect(headers.get('link')).toBe(
      `<${RECORD}/timeline?issue=presidency-legitimacy>; rel="original timegate"`,
    );
  });

  it('is of the day of the world that was asked for', async () => {
    const { headers } = await asked('/positions?asOf=2019-02-01', afterFirst());
    expect(headers.get('location')).toMatch(/\/positions\?asOf=2019-02-01&knownAt=\d+$/);
    const memento = await api().get(headers.get('location')!);
    expect(memento.headers.get('link')).toContain(
      `<${RECORD}/positions?asOf=2019-02-01>; rel="original timegate"`,
    );
  });

  it('names its next page beside that', async () => {
    await record(statement('another', '2019-01-25'));
    const { position } = (await api().get(RECORD)).body.meta;
    const { headers } = await api().get(`${RECORD}/timeline?asOf=2019-02-01&knownAt=${position}&limit=1`);
    expect(headers.get('link')).toMatch(/rel="original timegate", <[^>]*cursor=[^>]*>; rel="next"$/);
  });

  it('before anything was recorded is empty', async () => {
    const { headers } = await asked('/timeline', 'Thu, 24 Jan 2019 12:00:00 GMT');
    expect(headers.get('location')).toContain('knownAt=0');
    expect((await api().get(headers.get('location')!)).body.data).toEqual([]);
  });

  it.each([
    '2019-01-24',
    'Thu, 24 Jan 2019',
    'Thu, 99 Jan 2019 12:00:00 GMT',
    'Sun, 31 Feb 2019 12:00:00 GMT',
  ])('is refused for %j', async (datetime) => {
    const answer = await asked('/timeline', datetime);
    const { errors } = (await answer.json()) as { errors: { pointer: string }[] };
    expect([answer.status, errors[0]!.pointer]).toEqual([400, 'Accept-Datetime']);
  });

  it('is given at once where the address names a state, and nothing but the present without the header', async () => {
    expect((await asked('/timeline?knownAt=1', afterFirst())).status).toBe(200);
    expect((await asked('/timeline?knowledge=published', afterFirst())).status).toBe(200);
    expect((await asked('/checkpoint', afterFirst())).status).not.toBe(302);
    const { headers } = await api().get(`${RECORD}/timeline`);
    expect(headers.get('memento-datetime')).toBeNull();
  });
});
