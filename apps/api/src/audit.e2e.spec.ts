import { useTestDatabase } from '@chancery/testing';
import { russiaBacksMaduro, statement } from './e2e/fixtures';
import { useApi } from './e2e/use-api';

const RECORD = '/v1/disputes/venezuela';
const positions = (body: any) => body.data.map(({ position }: { position: number }) => position);
const bearing = (secret: string) => ({ authorization: `Bearer ${secret}` });

describe('the audit', () => {
  const { api } = useApi(useTestDatabase);
  const audit = async (query = '') => {
    const { status, body } = await api().get(`${RECORD}/audit${query}`, bearing(await api().token('admin')));
    expect([query, status]).toEqual([query, 200]);
    return body;
  };

  beforeAll(async () => {
    const ana = bearing(await api().token('editor', 'ana'));
    await api().post(`${RECORD}/events`, russiaBacksMaduro, { ...ana, 'x-request-id': 'request-1' });
    for (const id of ['one', 'two']) await api().post(`${RECORD}/events`, statement(id));
    await api().post(
      `${RECORD}/timeline/russia-backs-maduro/corrections`,
      { fields: { note: 'More.' }, reason: 'More detail.' },
      ana,
    );
  });

  it('says by which token and in which request everything was recorded', async () => {
    const { data } = await audit('?by=token:ana');
    expect(data).toMatchObject([
      { position: 4, type: 'EventCorrected', recordedBy: 'token:ana', entryId: 'russia-backs-maduro' },
      { position: 1, type: 'StatementIssued', recordedBy: 'token:ana', requestId: 'request-1' },
    ]);
  });

  it('is asked by type and by time', async () => {
    expect(positions(await audit('?type=EventCorrected'))).toEqual([4]);
    const [{ recordedAt }] = (await audit('?type=EventCorrected')).data;
    expect(positions(await audit(`?from=${recordedAt}`))).toContain(4);
    expect(positions(await audit(`?to=${recordedAt}`))).toEqual([4, 3, 2, 1]);
    expect(positions(await audit('?to=2019-01-01'))).toEqual([]);
  });

  it('is paged as it stood at the first page', async () => {
    const first = await audit('?limit=3');
    await api().post(`${RECORD}/events`, statement('later'));
    const second = await audit(`?limit=3&cursor=${first.page.next}`);
    expect([positions(first), positions(second), second.page.next, second.meta.position]).toEqual([
      [4, 3, 2],
      [1],
      null,
      4,
    ]);
  });

  it('refuses a cursor of another question and a day that is none', async () => {
    const admin = bearing(await api().token('admin'));
    const { page } = await audit('?limit=1');
    const codes = await Promise.all(
      [`?by=token:ana&cursor=${page.next}`, '?from=2019-02-30', '?to=2019-13-01'].map(
        async (query) => (await api().get(`${RECORD}/audit${query}`, admin)).body.code,
      ),
    );
    expect(codes).toEqual(['INVALID_CURSOR', 'INVALID_PARAMETER', 'INVALID_PARAMETER']);
  });
});
