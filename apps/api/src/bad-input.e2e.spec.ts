import { useTestDatabase } from '@chancery/testing';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { russiaBacksMaduro, statement } from './e2e/fixtures';
import type { Got } from './e2e/start-api';
import { useApi } from './e2e/use-api';

const RECORD = '/v1/disputes/venezuela';
const EVENTS = `${RECORD}/events`;
const deep = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;
const withData = (change: object) => ({
  ...russiaBacksMaduro,
  data: { ...russiaBacksMaduro.data, ...change },
});
const withEvent = (change: object) => ({ ...russiaBacksMaduro, ...change });
const raw = (json: string) => JSON.stringify(russiaBacksMaduro).replace('"Russia backs Maduro."', json);

const expectProblem = (got: Got, status: number, code: string) => {
  expect([got.status, got.headers.get('content-type'), got.body.code]).toEqual([
    status, 'application/problem+json; charset=utf-8', code,
  ]); // prettier-ignore
  expect(got.body).toMatchObject({
    type: `/docs/errors#${code}`, title: expect.any(String), status, detail: expect.any(String),
    requestId: got.headers.get('x-request-id'),
  }); // prettier-ignore
};

describe('bad input', () => {
  const { api, database } = useApi(useTestDatabase);

  const stored = async () => {
    const { rows } = await database().pool.query('select count(*)::int as count from es.event');
    return rows[0].count as number;
  };
  afterEach(async () => {
    expect(await stored()).toBe(0);
    expect((await api().get('/healthz')).status).toBe(200);
  });

  describe('in the body of an append', () => {
    it.each<[string, unknown, number, string, string]>([
      ['an unknown event type', withEvent({ type: 'WarDeclared' }), 422, 'UNKNOWN_EVENT_TYPE', '/type'],
      ['a type named like a prototype', withEvent({ type: '__proto__' }), 422, 'UNKNOWN_EVENT_TYPE', '/type'],
      ['a missing field', withData({ summary: undefined }), 422, 'INVALID_EVENT_DATA', '/data/summary'],
      ['a misspelt field', withData({ sumary: 'x' }), 422, 'INVALID_EVENT_DATA', '/data/sumary'],
      ['a misspelt envelope', withEvent({ occuredOn: '2019' }), 422, 'INVALID_REQUEST', '/occuredOn'],
      ['a field of the wrong type', withData({ actors: 'RUS' }), 422, 'INVALID_EVENT_DATA', '/data/actors'],
      [
        'a wrong code grammar',
        withData({ actors: [{ code: 'rus' }] }),
        422,
        'INVALID_EVENT_DATA',
        '/data/actors/0/code',
      ],
      [
        'a source that is no address',
        withData({ sources: [{ url: 'javascript:alert(1)' }] }),
        422,
        'INVALID_EVENT_DATA',
        '/data/sources/0/url',
      ],
      ['no sources', withData({ sources: [] }), 422, 'INVALID_EVENT_DATA', '/data/sources'],
      [
        'anomalies, which only the server sets',
        withData({ anomalies: ['x'] }),
        422,
        'INVALID_EVENT_DATA',
        '/data/anomalies',
      ],
      ['a day that is not', withEvent({ occurredOn: '2019-02-30' }), 422, 'INVALID_DATE', '/occurredOn'],
      ['a month that is not', withEvent({ occurredOn: '2019-13' }), 422, 'INVALID_DATE', '/occurredOn'],
      ['a date that is no EDTF', withEvent({ occurredOn: 'last week' }), 422, 'INVALID_DATE', '/occurredOn'],
      ['an impossible id', withEvent({ id: 'A B' }), 422, 'INVALID_EVENT_DATA', '/id'],
      [
        'an impossible version',
        withEvent({ expectedVersion: 1.5 }),
        422,
        'INVALID_REQUEST',
        '/expectedVersion',
      ],
      ['an empty batch', { events: [] }, 422, 'INVALID_REQUEST', '/events'],
      [
        'a batch too large',
        { events: Array.from({ length: 501 }, (_, n) => statement(`one-${n}`)) },
        422,
        'INVALID_REQUEST',
        '/events',
      ],
      [
        'a bad event in a batch of one',
        { events: [withEvent({ type: 'WarDeclared' })] },
        422,
        'UNKNOWN_EVENT_TYPE',
        '/events/0/type',
      ],
      ['no object', '[]', 422, 'INVALID_REQUEST', ''],
      ['deep JSON', deep(40), 422, 'BODY_FORBIDDEN', '/a'.repeat(32)],
      ['very deep JSON', deep(100_000), 422, 'BODY_FORBIDDEN', '/a'.repeat(32)],
      ['a NUL character', raw('"a\\u0000b"'), 422, 'BODY_FORBIDDEN', '/data/summary'],
      ['half a surrogate pair', raw('"\\ud83d"'), 422, 'BODY_FORBIDDEN', '/data/summary'],
      [
        'a prototype key',
        raw('{"__proto__":{"admin":true}}'),
        422,
        'BODY_FORBIDDEN',
        '/data/summary/__proto__',
      ],
      [
        'a constructor key',
        raw('{"constructor":{"prototype":{"x":1}}}'),
        422,
        'BODY_FORBIDDEN',
        '/data/summary/constructor',
      ],
      ['a number out of range', raw('1e999'), 422, 'BODY_FORBIDDEN', '/data/summary'],
    ])('such as %s is refused by name', async (...[, body, status, code, pointer]) => {
      const got = await api().post(EVENTS, body);
      expectProblem(got, status, code);
      expect(got.body.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer);
    });

    it.each<[string, string | Uint8Array, Record<string, string>, number, string]>([
      ['no JSON', '{"type":', {}, 400, 'BODY_UNREADABLE'],
      ['nothing', '', {}, 400, 'BODY_UNREADABLE'],
      ['two values', '{}{}', {}, 400, 'BODY_UNREADABLE'],
      [
        'invalid UTF-8',
        Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]),
        {},
        400,
        'BODY_UNREADABLE',
      ],
      ['2 MB', JSON.stringify(withData({ note: 'x'.repeat(2_000_000) })), {}, 413, 'BODY_TOO_LARGE'],
      [
        'another type',
        'type=StatementIssued',
        { 'content-type': 'application/x-www-form-urlencoded' },
        415,
        'MEDIA_TYPE_UNSUPPORTED',
      ],
      ['plain text', '{}', { 'content-type': 'text/plain' }, 415, 'MEDIA_TYPE_UNSUPPORTED'],
      ['lines', '{}\n', { 'content-type': 'application/x-ndjson' }, 415, 'MEDIA_TYPE_UNSUPPORTED'],
      [
        'a gzip bomb',
        gzipSync(Buffer.alloc(1_000_000)),
        { 'content-encoding': 'gzip' },
        415,
        'MEDIA_TYPE_UNSUPPORTED',
      ],
      ['an unusable key', '{}', { 'idempotency-key': 'a b' }, 400, 'INVALID_PARAMETER'],
    ])('that is %s is refused', async (...[, body, headers, status, code]) => {
      expectProblem(await api().post(EVENTS, body, headers), status, code);
    });
  });

  describe('in an address', () => {
    it.each<[string, number, string, string]>([
      ['/timeline?actr=RUS', 400, 'INVALID_PARAMETER', 'actor'],
      ['/timeline?stance=suports', 400, 'INVALID_PARAMETER', 'supports'],
      ['/timeline?type=SanctionImposd', 400, 'INVALID_PARAMETER', 'SanctionImposed'],
      ['/timeline?actor=rus', 400, 'INVALID_PARAMETER', 'RUS'],
      ['/timeline?limit=0', 400, 'INVALID_PARAMETER', 'from 1 to 500'],
      ['/timeline?limit=5&limit=6', 400, 'INVALID_PARAMETER', 'only once'],
      ['/changes?from=yesterday', 400, 'INVALID_PARAMETER', 'from: "yesterday"'],
      ['/changes?from=2019&to=2019-02-30', 400, 'INVALID_PARAMETER', 'to: "2019-02-30"'],
      ['/changes?from=2019&knownFrom=head', 400, 'INVALID_PARAMETER', 'knownFrom: "head"'],
      ['/timeline?asOf=yesterday', 400, 'INVALID_PARAMETER', 'asOf'],
      ['/timeline?asOf=2019-02-30', 400, 'INVALID_PARAMETER', 'asOf'],
      ['/timeline?from=2019-13', 400, 'INVALID_PARAMETER', 'from'],
      ['/timeline?knownAt=99', 400, 'POSITION_UNKNOWN', '0'],
      ['/timeline?q=%00', 400, 'ADDRESS_MALFORMED', 'NUL'],
      ['/timeline?q=%ff', 400, 'INVALID_PARAMETER', 'UTF-8'],
      ['/timeline?cursor=AAAA', 400, 'INVALID_CURSOR', 'cursor'],
      ['/events?cursor=AAAA', 400, 'INVALID_CURSOR', 'cursor'],
      ['/events?limit=501', 400, 'INVALID_PARAMETER', 'at most 500'],
      ['/events?after=-1', 400, 'INVALID_PARAMETER', 'after'],
      ['/events/stream?after=7', 400, 'POSITION_UNKNOWN', '0'],
      ['/timeline/no-such-entry', 404, 'ENTRY_NOT_FOUND', 'no-such-entry'],
      ['/timeline/%zz', 400, 'ADDRESS_MALFORMED', 'UTF-8'],
      ['/timeline/a%00b', 400, 'ADDRESS_MALFORMED', 'NUL'],
      [`/timeline/${'x'.repeat(400)}`, 414, 'ADDRESS_TOO_LONG', 'longer'],
      ['/tmeline', 404, 'ROUTE_NOT_FOUND', 'Nothing'],
    ])('%s is refused, and the sentence helps', async (path, status, code, word) => {
      const got = await api().get(RECORD + path);
      expectProblem(got, status, code);
      expect(got.body.detail).toContain(word);
    });

    it.each(['from=x', 'from=2019&to=x', 'from=2019&knownFrom=9', 'from=2019&knownTo=9'])(
      'is refused by the name that was sent: /changes?%s',
      async (asked) => {
        const [name] = asked.split('&').at(-1)!.split('=');
        const { body } = await api().get(`${RECORD}/changes?${asked}`);
        expect(body.errors).toMatchObject([{ pointer: name }]);
      },
    );

    it('such as a dispute there is not is not found', async () => {
      expectProblem(await api().get('/v1/disputes/atlantis/timeline'), 404, 'DISPUTE_NOT_FOUND');
      expectProblem(
        await api().post('/v1/disputes/atlantis/events', russiaBacksMaduro),
        404,
        'DISPUTE_NOT_FOUND',
      );
    });

    it('with a wrong method names the right ones', async () => {
      const got = await api().request(EVENTS, { method: 'DELETE' });
      expectProblem(got, 405, 'METHOD_NOT_ALLOWED');
      expect(got.headers.get('allow')).toBe('GET, HEAD, POST');
    });
  });

  it('such as a cursor of another question is refused', async () => {
    const other = Buffer.from('venezuela 0 0').toString('base64url');
    expectProblem(await api().get(`${RECORD}/timeline?cursor=${other}`), 400, 'INVALID_CURSOR');
    expectProblem(
      await api().get(`${EVENTS}?cursor=${Buffer.from('other 0 0').toString('base64url')}`),
      400,
      'INVALID_CURSOR',
    );
  });

  it('that is no HTTP, or has endless headers, gets a problem too', async () => {
    expect(await said('NONSENSE\r\n\r\n')).toMatch(/^HTTP\/1.1 400 .*"code":"REQUEST_MALFORMED"/s);
    expect(await said(`GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`)).toMatch(
      /^HTTP\/1.1 431 .*"HEADERS_TOO_LARGE"/s,
    );
  });

  async function said(request: string): Promise<string> {
    const socket = connect(Number(new URL(api().url).port), '127.0.0.1');
    let answer = '';
    socket.on('data', (bytes: Buffer) => (answer += bytes.toString()));
    socket.end(request);
    await new Promise((resolve) => socket.once('close', resolve));
    return answer;
  }
});
