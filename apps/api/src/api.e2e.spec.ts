import { useTestDatabase } from '@chancery/testing';
import { russiaBacksMaduro } from './e2e/fixtures';
import { useApi } from './e2e/use-api';

const RECORD = '/v1/disputes/venezuela';
const ENTRY = `${RECORD}/timeline/russia-backs-maduro`;

describe('an entry', () => {
  const { api } = useApi(useTestDatabase);
  let recorded: number;
  let corrected: number;

  it('is recorded by an editor, with the request and the token noted', async () => {
    const { status, body } = await api().post(`${RECORD}/events`, russiaBacksMaduro, {
      'x-request-id': 'req-1',
    });
    expect(status).toBe(201);
    expect(body).toEqual({
      events: [
        {
          id: expect.stringMatching(/^[0-9a-f-]{36}$/),
          entryId: 'russia-backs-maduro',
          position: 1,
          stream: expect.any(String),
          version: 1,
          anomalies: [],
        },
      ],
      position: 1,
    });
    recorded = body.position;
    const { body: log } = await api().get(`${RECORD}/events`);
    expect(log.data).toEqual([
      expect.objectContaining({
        position: 1,
        recordedBy: expect.stringMatching(/^token:editor-/),
        correlationId: 'req-1',
      }),
    ]);
  });

  it('is on the timeline of its actor at once, for who asks for its own position', async () => {
    const { body } = await api().get(`${RECORD}/timeline?party=RUS&minPosition=${recorded}&facets=actor`);
    expect(body.data).toEqual([
      expect.objectContaining({ id: 'russia-backs-maduro', occurredOn: '2019-01-24', version: 1 }),
    ]);
    expect(body.meta).toEqual({
      dispute: 'venezuela',
      asOf: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      knownAt: expect.stringMatching(/Z$/),
      position: recorded,
      knowledge: 'recorded',
      certainty: 'possible',
    });
    expect(body.page).toEqual({ next: null, limit: 50 });
    expect(body.facets.actor).toContainEqual({ value: 'RUS.MFA', count: 1 });
  });

  it('is corrected by a new event', async () => {
    const correction = { fields: { occurredOn: '2019-01-25' }, reason: 'The ministry spoke a day later.' };
    const { status, body } = await api().post(`${ENTRY}/corrections`, correction);
    expect([status, body.position]).toEqual([201, 2]);
    corrected = body.position;
    const { body: entry } = await api().get(`${ENTRY}?minPosition=${corrected}`);
    expect(entry).toMatchObject({ occurredOn: '2019-01-25', status: 'corrected', version: 2 });
  });

  it('is answered as it was known before the correction', async () => {
    const { body } = await api().get(`${ENTRY}?knownAt=${recorded}`);
    expect(body).toMatchObject({ occurredOn: '2019-01-24', status: 'current', version: 1 });
  });

  it('is not there before it happened', async () => {
    const at = (asOf: string) => api().get(`${RECORD}/timeline?asOf=${asOf}&minPosition=${corrected}`);
    expect((await at('2019-01-24')).body.data).toEqual([]);
    expect((await at('2019-01-25')).body.data).toHaveLength(1);
    expect((await api().get(`${ENTRY}?asOf=2018`)).body).toMatchObject({
      status: 404,
      code: 'ENTRY_NOT_FOUND',
    });
  });

  it('is retracted, reinstated, and keeps its whole history', async () => {
    const retracted = await api().post(`${ENTRY}/retractions`, { reason: 'The source withdrew it.' });
    const again = await api().post(`${ENTRY}/retractions`, { reason: 'The source withdrew it.' });
    const reinstated = await api().post(`${ENTRY}/reinstatements`, {
      reason: 'A second source confirms it.',
    });
    expect([retracted.status, again.status, again.body.code, reinstated.status]).toEqual([
      201,
      409,
      'ENTRY_RETRACTED',
      201,
    ]);
    const { body } = await api().get(`${ENTRY}/history?minPosition=${reinstated.body.position}`);
    expect(body.data.map(({ type, reason }: { type: string; reason: string }) => [type, reason])).toEqual([
      ['StatementIssued', null],
      ['EventCorrected', 'The ministry spoke a day later.'],
      ['EventRetracted', 'The source withdrew it.'],
      ['EventReinstated', 'A second source confirms it.'],
    ]);
  });

  it('is judged on a dry run, and not stored', async () => {
    const { status, body } = await api().post(`${RECORD}/events?dryRun=true`, {
      ...russiaBacksMaduro,
      id: 'not-stored',
    });
    expect([status, body.dryRun, body.events[0].position]).toEqual([200, true, null]);
    expect((await api().get(`${RECORD}/timeline/not-stored`)).status).toBe(404);
  });

  it('comes with an ETag that spares sending it again, until something changes', async () => {
    const url = `${RECORD}/timeline?asOf=2020-01-01`;
    const { headers, text } = await api().get(url);
    const etag = headers.get('etag') ?? '';
    expect(etag).toMatch(/^"/);
    const same = await api().get(url, { 'if-none-match': `"other", ${etag}` });
    expect([same.status, same.text, same.headers.get('etag')]).toEqual([304, '', etag]);
    const { body } = await api().post(`${ENTRY}/corrections`, {
      fields: { note: 'Live on television.' },
      reason: 'Detail.',
    });
    const changed = await api().get(`${url}&minPosition=${body.position}`, { 'if-none-match': etag });
    expect(changed.status).toBe(200);
    expect(changed.text).not.toBe(text);
  });

  it('answers 304 to a default read as well, though its asOf is the present instant', async () => {
    const { headers } = await api().get(`${RECORD}/timeline`);
    const again = await api().get(`${RECORD}/timeline`, { 'if-none-match': headers.get('etag') ?? '' });
    expect([headers.get('cache-control'), again.status]).toEqual(['no-cache', 304]);
  });

  it('has an answer to HEAD, with the length and without the body', async () => {
    const head = await api().request(`${ENTRY}?asOf=2020`, { method: 'HEAD' });
    const got = await api().get(`${ENTRY}?asOf=2020`);
    expect([head.status, head.text, head.headers.get('content-length')]).toEqual([
      200,
      '',
      String(Buffer.byteLength(got.text)),
    ]);
  });
});
