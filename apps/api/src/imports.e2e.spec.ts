import { useTestDatabase } from '@chancery/testing';
import { Readable } from 'node:stream';
import { useApi } from './e2e/use-api';

const IMPORTS = '/v1/disputes/venezuela/imports';
const fact = (id: string, more: object = {}) => ({
  id, date: '2019-02-04', kind: 'statement', actors: [{ code: 'RUS' }], issue: 'presidency-legitimacy', stance: 'supports',
  summary: `Statement ${id}.`, confidence: 'confirmed',
  sources: [{ url: 'https://example.org/1', title: null, publisher: null, published: null }], ...more,
}); // prettier-ignore
const lines = (...facts: (object | string)[]) =>
  facts.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n');

describe('an import', () => {
  const { api, database } = useApi(useTestDatabase);
  const post = (body: string, query = '') =>
    api().post(`${IMPORTS}${query}`, body, { 'content-type': 'application/x-ndjson' });

  it('takes what is sound and rejects the rest, line by line', async () => {
    const { status, body } = await post(
      lines(fact('first'), fact('second', { date: '2019-02-30' }), '{"id":', fact('fourth')),
    );
    expect(status).toBe(200);
    expect(body).toMatchObject({
      created: 2,
      same: 0,
      changed: 0,
      rejectedCount: 2,
      rejected: [{ line: 2, id: 'second' }, { line: 3 }],
    });
    const { body: timeline } = await api().get(
      `/v1/disputes/venezuela/timeline?minPosition=${body.position}`,
    );
    expect(timeline.data.map(({ id }: { id: string }) => id)).toEqual(['first', 'fourth']);
  });

  it('changes nothing the second time, and corrects what differs', async () => {
    const { body: again } = await post(lines(fact('first'), fact('fourth')));
    expect(again).toMatchObject({ created: 0, same: 2, changed: 0, positions: null });
    const { body: other } = await post(lines(fact('first', { date: '2019-02-05' })));
    expect(other).toMatchObject({ created: 0, same: 0, changed: 1 });
  });

  it('does not choke on what cannot be stored', async () => {
    const bad = (text: string) => JSON.stringify(fact('bad-one')).replace('Statement bad-one.', text);
    const { body } = await post(
      lines(
        bad('a\\u0000b'),
        bad('\\ud83d'),
        JSON.stringify(fact('bad-two')).replace('"kind"', '"__proto__":{"x":1},"kind"'),
        '['.repeat(50_000),
      ),
    );
    expect(body).toMatchObject({ created: 0, rejectedCount: 4 });
  });

  it('is read as it arrives, whatever its size', async () => {
    let sent = 0;
    const chunk = `${lines(...Array.from({ length: 200 }, (_, n) => fact(`first-${n}`, { kind: 'unknown', summary: 'x'.repeat(200) })))}\n`;
    const source = Readable.from(
      (function* () {
        for (let n = 0; n < 40; n++) {
          sent += chunk.length;
          yield Buffer.from(chunk);
        }
      })(),
    );
    const init = { method: 'POST', body: Readable.toWeb(source) as never, duplex: 'half' } as RequestInit;
    const headers = {
      authorization: `Bearer ${await api().token('editor')}`,
      'content-type': 'application/x-ndjson',
    };
    const { body } = await api().request(IMPORTS, { ...init, headers });
    expect(sent).toBeGreaterThan(2 * 1024 * 1024);
    expect(body).toMatchObject({ created: 0, rejectedCount: 8000 });
    expect(body.rejected).toHaveLength(1000);
  });

  it('that is strict ends with the first bad line', async () => {
    const before = await database().pool.query('select from es.event');
    const { status, body } = await post(
      lines(fact('bad', { kind: 'unknown' }), fact('good')),
      '?strict=true',
    );
    expect([status, body.code]).toEqual([422, 'INVALID_EVENT_DATA']);
    expect((await database().pool.query('select from es.event')).rowCount).toBe(before.rowCount);
  });

  it('takes lines only', async () => {
    const got = await api().post(IMPORTS, fact('first'));
    expect([got.status, got.body.code]).toEqual([415, 'MEDIA_TYPE_UNSUPPORTED']);
  });
});
