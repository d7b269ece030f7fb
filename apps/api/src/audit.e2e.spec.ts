import { useTestDatabase } from '@chancery/testing';
import { russiaBacksMaduro, statement } from './e2e/fixtures';
import { useApi } from './e2e/use-api';

const RECORD = '/v1/disputes/venezuela';
const positions = (body: any) => body.data.map(({ position }: { position: number }) => position);
const told = ({ type, dispute, position, token }: any) => [type, dispute, position ?? token];
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

  it('comes as lines and as a table, whole unless a limit is told', async () => {
    const admin = bearing(await api().token('admin'));
    const text = async (accept: string, query = '') =>
      (await api().get(`${RECORD}/audit${query}`, { ...admin, accept })).text;
    const lines = (await text('application/x-ndjson', '?by=token:ana')).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).position)).toEqual([4, 1]);
    const table = (await text('text/csv', '?limit=3')).trimEnd().split('\r\n');
    expect(table).toHaveLength(4);
    expect(table[0]).toMatch(/^recordedAt,recordedBy,requestId,/);
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

describe('the audit of everything', () => {
  const { api } = useApi(useTestDatabase);
  let admin: Record<string, string>;
  const audit = async (query = '', accept = 'application/json') => {
    const got = await api().get(`/v1/audit${query}`, { ...admin, accept });
    expect([query, got.status]).toEqual([query, 200]);
    return got;
  };

  beforeAll(async () => {
    admin = bearing(await api().token('admin', 'boss'));
    const asBoss = { ...admin, 'x-request-id': 'request-7' };
    await api().post('/v1/tokens', { name: 'ana', role: 'editor', expiresAt: '2999-12-31' }, asBoss);
    await api().post('/v1/disputes', { slug: 'essequibo', title: 'Essequibo' }, asBoss);
    for (const [slug, id] of [
      ['venezuela', 'one'],
      ['essequibo', 'two'],
      ['venezuela', 'three'],
    ] as const)
      await api().post(`/v1/disputes/${slug}/events`, statement(id));
    await api().request('/v1/tokens/ana', { method: 'DELETE', headers: asBoss });
  });

  it('has events of every dispute, disputes opened, tokens issued and revoked, newest first', async () => {
    const { data } = (await audit()).body;
    // Of one millisecond, the order is that of the sources.
    expect(data.slice(0, 6).map(told).toSorted()).toEqual([
      ['DisputeOpened', 'essequibo', null],
      ['StatementIssued', 'essequibo', 1],
      ['StatementIssued', 'venezuela', 1],
      ['StatementIssued', 'venezuela', 2],
      ['TokenIssued', null, 'ana'],
      ['TokenRevoked', null, 'ana'],
    ]);
    const times = data.map(({ recordedAt }: any) => recordedAt);
    expect(times).toEqual(times.toSorted().toReversed());
    expect(data.at(-1)).toMatchObject({ type: 'DisputeOpened', dispute: 'venezuela', recordedBy: null });
  });

  it('says by which token and in which request the server was administered', async () => {
    const { data } = (await audit('?by=token:boss')).body;
    expect(data).toHaveLength(3);
    expect(data).toMatchObject([
      { type: 'TokenRevoked', requestId: 'request-7', token: 'ana', role: 'editor' },
      { type: 'DisputeOpened', requestId: 'request-7', dispute: 'essequibo' },
      { type: 'TokenIssued', requestId: 'request-7', token: 'ana', expiresAt: '2999-12-31T23:59:59.999Z' },
    ]);
  });

  it('is asked by type and by time', async () => {
    const ofType = (await audit('?type=TokenIssued,DisputeOpened&by=token:boss')).body.data;
    expect(ofType.map(told)).toEqual([
      ['DisputeOpened', 'essequibo', null],
      ['TokenIssued', null, 'ana'],
    ]);
    const [{ recordedAt }] = ofType;
    const types = async (query: string) => (await audit(query)).body.data.map(({ type }: any) => type);
    expect(await types(`?from=${recordedAt}`)).toEqual(
      expect.arrayContaining(['DisputeOpened', 'StatementIssued']),
    );
    expect(await types(`?from=${recordedAt}`)).not.toEqual(await types(''));
    expect(await types(`?to=${recordedAt}`)).toContain('DisputeOpened');
    expect(await types('?to=2019-01-01')).toEqual([]);
    expect(await types('?from=2999-01-01')).toEqual([]);
  });

  it('gives page by page what it gives at once, however small the pages', async () => {
    const whole = (await audit('?limit=500')).body.data;
    for (const limit of [1, 2, 3]) {
      const rows: unknown[] = [];
      for (let cursor: string | null = ''; cursor !== null;) {
        const { data, page }: any = (await audit(`?limit=${limit}${cursor && `&cursor=${cursor}`}`)).body;
        rows.push(...data);
        cursor = page.next;
      }
      expect(rows).toEqual(whole);
    }
  });

  it('comes as lines and as a table with the same rows', async () => {
    const whole = (await audit('?limit=500')).body.data;
    const lines = await audit('', 'application/x-ndjson');
    expect(lines.headers.get('content-type')).toContain('application/x-ndjson');
    expect(
      lines.text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(whole);
    const table = await audit('?by=token:boss&limit=2', 'text/csv');
    const [titles, ...rows] = table.text.trimEnd().split('\r\n');
    expect([titles, rows.length]).toEqual([expect.stringMatching(/^recordedAt,recordedBy,requestId,/), 2]);
    expect(rows[0]).toContain(',token:boss,request-7,,TokenRevoked,');
  });

  it('refuses the cursor of the audit of one dispute', async () => {
    await api().post(`${RECORD}/events`, statement('more'));
    const { body } = await api().get(`${RECORD}/audit?limit=1`, admin);
    const got = await api().get(`/v1/audit?limit=1&cursor=${body.page.next}`, admin);
    expect([got.status, got.body.code]).toEqual([400, 'INVALID_CURSOR']);
  });
});
