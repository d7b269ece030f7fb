import { useTestDatabase } from '@chancery/testing';
import { russiaBacksMaduro, statement } from './e2e/fixtures';
import { useApi } from './e2e/use-api';

describe('a new dispute', () => {
  const { api } = useApi(useTestDatabase);
  const [OLD, NEW] = ['/v1/disputes/venezuela', '/v1/disputes/essequibo'];
  const dispute = { slug: 'essequibo', title: 'The dispute over the Essequibo' };
  const registered = {
    type: 'ActorRegistered',
    occurredOn: '2019-01-01',
    data: { code: 'GUY', name: 'Guyana', kind: 'state' },
  };
  let admin: Record<string, string>;

  beforeAll(async () => {
    admin = { authorization: `Bearer ${await api().token('admin')}` };
  });

  it('is opened by an admin, once', async () => {
    expect((await api().post('/v1/disputes', dispute)).body).toMatchObject({ code: 'ROLE_MISSING' });
    const { status, body, headers } = await api().post('/v1/disputes', dispute, admin);
    expect([status, headers.get('location'), body]).toEqual([201, NEW, { ...dispute, position: 0 }]);
    const again = await api().post('/v1/disputes', dispute, admin);
    expect([again.status, again.body.code]).toEqual([409, 'DISPUTE_EXISTS']);
    const { body: all } = await api().get('/v1/disputes');
    expect(all.data.map(({ slug }: { slug: string }) => slug)).toEqual(['venezuela', 'essequibo']);
  });

  it.each([
    [{ ...dispute, slug: 'Not A Slug' }, '/slug'],
    [{ ...dispute, slug: 'x'.repeat(61) }, '/slug'],
    [{ slug: 'other', title: ' ' }, '/title'],
    [{ slug: 'other' }, '/title'],
    [{ ...dispute, colour: 'red' }, '/colour'],
  ])('is not opened by %j', async (body, pointer) => {
    const got = await api().post('/v1/disputes', body, admin);
    expect([got.status, got.body.errors[0].pointer]).toEqual([422, pointer]);
  });

  it('has a record of its own: positions, entry ids, keys and read models', async () => {
    const key = { 'idempotency-key': 'the-same' };
    const there = await api().post(`${OLD}/events`, { events: [russiaBacksMaduro, statement('two')] }, key);
    const here = await api().post(`${NEW}/events`, { events: [registered, russiaBacksMaduro] }, key);
    expect([there.status, here.status, here.body.position]).toEqual([201, 201, 2]);
    expect(here.body.events[1].id).not.toBe(there.body.events[0].id);
    const ids = async (record: string) =>
      (await api().get(`${record}/timeline?minPosition=2`)).body.data.map(({ id }: { id: string }) => id);
    expect(await ids(NEW)).toEqual(['russia-backs-maduro']);
    expect(await ids(OLD)).toEqual(['russia-backs-maduro', 'two']);
    const actors = async (record: string) =>
      (await api().get(`${record}/actors?minPosition=2`)).body.data.map(({ code }: { code: string }) => code);
    expect([await actors(NEW), await actors(OLD)]).toEqual([['GUY'], []]);
    expect((await api().get(`${NEW}/timeline/two`)).status).toBe(404);
    expect((await api().post(`${NEW}/timeline/two/retractions`, { reason: 'Not here.' })).status).toBe(404);
  });

  it('refuses the cursor of another', async () => {
    const { body } = await api().get(`${OLD}/timeline?limit=1`);
    const got = await api().get(`${NEW}/timeline?limit=1&cursor=${body.page.next}`);
    expect([got.status, got.body.code]).toEqual([400, 'INVALID_CURSOR']);
  });
});
