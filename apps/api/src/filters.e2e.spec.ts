import { useTestDatabase } from '@chancery/testing';
import { statement } from './e2e/fixtures';
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
      statement('unsaid'),
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
    ['/issues/no-such', 'No issue "no-such" is defined at position 2.'],
    ['/sources/no-such', 'No source with the id "no-such" is cited up to position 2.'],
    ['/positions/QQQ/sanctions', 'No actor is known as "QQQ" at position 2.'],
  ])('of one that is not there, %s, are answered in a sentence', async (path, detail) => {
    expect((await get(path)).body).toMatchObject({ status: 404, detail });
  });
});
