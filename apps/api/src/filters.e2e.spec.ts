import { useTestDatabase } from '@chancery/testing';
import { statement, usaRecognisesGuaido } from './e2e/fixtures';
import { useApi } from './e2e/use-api';

const RECORD = '/v1/disputes/venezuela';

describe('the filters of the lists', () => {
  const { api } = useApi(useTestDatabase);
  const get = (path: string) => api().get(RECORD + path);

  beforeAll(async () => {
    const { data, ...said } = statement('said');
    const [source] = data.sources;
    const events = [
      { ...said, data: { ...data, programme: 'OFAC GL 7, GL 12', sources: [{ ...source, publisher: 'HK01, citing Politico' }] } },
      usaRecognisesGuaido,
      { type: 'ActorRegistered', occurredOn: '2019', data: { code: 'CHN', name: 'China', kind: 'state' } },
    ]; // prettier-ignore
    const { status, body } = await api().post(`${RECORD}/events`, { events });
    expect([status, body.errors]).toEqual([201, undefined]);
    await get(`/timeline?minPosition=${body.position}`);
  });

  it('take what the record shows as it is written, with its commas', async () => {
    const facets = (await get('/timeline?facets=programme')).body.facets.programme;
    expect(facets).toEqual([{ value: 'OFAC GL 7, GL 12', count: 1 }]);
    const programme = encodeURIComponent(facets[0].value);
    expect((await get(`/timeline?programme=${programme}`)).body.data).toMatchObject([{ id: 'said' }]);
    const { data } = (await get('/sources?publisher=HK01,%20citing%20Politico')).body;
    expect(data).toMatchObject([{ publisher: 'HK01, citing Politico' }]);
  });

  it.each([
    ['/positions?actor=CHM', 'actor: The record never names "CHM". Did you mean "CHN"?'],
    ['/positions?issue=no-such', 'issue: The record never names "no-such".'],
    ['/recognitions?recogniser=CHM', 'recogniser: The record never names "CHM".'],
    ['/recognitions?holder=person:nobody', 'holder: The record never names "person:nobody".'],
    ['/measures?authority=CHM', 'authority: The record never names "CHM".'],
    ['/measures?target=CHN,CHM', 'target: The record never names "CHM".'],
    ['/measures?programme=OFAC+GL+7,+GL+13', 'Did you mean "OFAC GL 7, GL 12"?'],
    ['/licences?licensee=CHM', 'licensee: The record never names "CHM".'],
    ['/cases?person=person:nobody', 'person: The record never names "person:nobody".'],
    ['/cases?status=hold', 'status: "hold" is not possible. Did you mean "held"?'],
    ['/demands?addressee=CHM', 'addressee: The record never names "CHM".'],
  ])('refuse a value that the record does not know: %s', async (path, detail) => {
    const { body } = await get(path);
    expect(body).toMatchObject({
      status: 400,
      code: 'INVALID_PARAMETER',
      detail: expect.stringContaining(detail),
    });
  });

  it('take whoever an answer tells of, at any moment, though no entry names him as a party', async () => {
    const asked = '/recognitions?holder=person:juan-guaido';
    expect((await get(asked)).body.data).toMatchObject([{ recogniser: { code: 'USA' } }]);
    expect((await get(`${asked}&asOf=2018-01-01`)).body).toMatchObject({ data: [] });
  });

  it.each(['/positions?actor=CHN', '/measures?target=CHN', '/demands?actor=CHN', '/cases?person=CHN,CHN'])(
    'answer with nothing where the record knows the value: %s',
    async (path) => {
      expect((await get(path)).body).toMatchObject({ data: [], page: { next: null } });
    },
  );

  it.each([
    ['/issues/no-such', 'No issue "no-such" is defined at position 3.'],
    ['/sources/no-such', 'No source with the id "no-such" is cited up to position 3.'],
    ['/positions/QQQ/sanctions', 'No actor is known as "QQQ" at position 3.'],
  ])('of one that is not there, %s, are answered in a sentence', async (path, detail) => {
    expect((await get(path)).body).toMatchObject({ status: 404, detail });
  });
});
