import { eventually, openPool, useTestDatabase } from '@chancery/testing';
import { readStream } from './e2e/event-source';
import { statement } from './e2e/fixtures';
import { startApi } from './e2e/start-api';
import { useApi } from './e2e/use-api';
import { OpenStreams } from './events/open-streams';

const EVENTS = '/v1/disputes/venezuela/events';
const LINES = { accept: 'application/x-ndjson' };
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe('the log', () => {
  const { api, database } = useApi(useTestDatabase);
  let appended = 0;

  const append = async (count: number) => {
    const events = Array.from({ length: count }, () => statement(`statement-${++appended}`));
    expect((await api().post(EVENTS, { events })).status).toBe(201);
  };
  const lines = async (query = '') =>
    (await api().get(`${EVENTS}${query}`, LINES)).text.split('\n').filter(Boolean).map((line) => JSON.parse(line).position); // prettier-ignore

  beforeAll(() => append(120));

  it('is read page by page, all pages of one state of the record', async () => {
    const first = await api().get(`${EVENTS}?limit=50`);
    await append(1);
    const seen = [...first.body.data];
    for (let next = first.headers.get('link'); next;) {
      const page = await api().get(/<(.*)>; rel="next"/.exec(next)![1]!);
      expect(page.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(page.body.meta.position).toBe(120);
      seen.push(...page.body.data);
      next = page.headers.get('link');
    }
    expect(seen.map(({ position }) => position)).toEqual(upTo(120));
  });

  it('has the fields of the contract on every event, and nothing else', async () => {
    const { body } = await api().get(`${EVENTS}?limit=1`);
    expect(Object.keys(body.data[0])).toEqual([
      'position', 'id', 'stream', 'version', 'type', 'schemaVersion', 'dispute', 'entryId', 'occurredOn', 'recordedAt',
      'recordedBy', 'correlationId', 'causationId', 'data', 'leafHash',
    ]); // prettier-ignore
  });

  it('comes as lines, whole or a part', async () => {
    expect(await lines()).toEqual(upTo(121));
    expect(await lines('?after=100&limit=3')).toEqual([101, 102, 103]);
    expect(await lines('?knownAt=2')).toEqual([1, 2]);
    expect(await lines('?after=500')).toEqual([]);
  });

  it('has its lines kept as its pages are: for ever where the address pins them, else until there are more', async () => {
    const got = async (query: string, headers: Record<string, string> = LINES) => {
      const { status, headers: given } = await api().get(EVENTS + query, headers);
      return [status, given.get('cache-control'), given.get('etag')];
    };
    const [, , pinned] = await got('?knownAt=2');
    expect(await got('?knownAt=2')).toEqual([200, 'public, max-age=31536000, immutable', pinned]);
    expect((await got('?knownAt=2', { ...LINES, 'if-none-match': pinned as string }))[0]).toBe(304);
    expect((await got('?knownAt=2', { 'if-none-match': pinned as string }))[0]).toBe(200);
    expect(await got('')).toEqual([200, 'no-cache', expect.any(String)]);
  });

  it.each([
    ['application/json, application/x-ndjson;q=0.5', 'application/json'],
    ['application/json;q=0.5, application/x-ndjson', 'application/x-ndjson'],
    ['*/*', 'application/json'],
  ])('comes as what Accept prefers: %s', async (accept, type) => {
    const { headers } = await api().get(`${EVENTS}?limit=1`, { accept });
    expect(headers.get('content-type')).toBe(`${type}; charset=utf-8`);
  });
  it('as it was known on a day is the log up to the end of that day', async () => {
    const [today = ''] = new Date().toISOString().split('T');
    expect(await lines(`?knownAt=${today}`)).toHaveLength(121);
    expect(await lines('?knownAt=2019-01-01')).toEqual([]);
  });

  it('is followed live: what is there, then what is appended, once and in order', async () => {
    const following = readStream(`${api().url}${EVENTS}/stream`, (seen) => seen.length >= 141);
    for (let round = 0; round < 4; round++) await append(5);
    const seen = await following;
    expect(seen.map(({ id }) => id)).toEqual(upTo(141));
    expect(seen.map(({ data }) => data.position)).toEqual(upTo(141));
  });

  it('is resumed after the last event received, without loss or repetition', async () => {
    const url = `${api().url}${EVENTS}/stream`;
    const first = await readStream(`${url}?after=130`, (seen) => seen.length >= 4);
    const last = first.at(-1)!.id;
    const following = readStream(`${url}?after=0`, (seen) => seen.at(-1)?.id === 144, {
      'last-event-id': String(last),
    });
    await append(3);
    const seen = [...first, ...(await following)].map(({ id }) => id);
    expect(seen).toEqual(Array.from({ length: 14 }, (_, index) => 131 + index));
  });

  it('lets go of a client that hung up', async () => {
    await readStream(`${api().url}${EVENTS}/stream`, (seen) => seen.length > 0);
    await eventually(() => api().app.get(OpenStreams).count === 0);
  });

  it('ends its streams when the server stops, which does not wait for them', async () => {
    const pool = openPool(database().url);
    const other = await startApi(pool);
    let received = 0;
    const following = readStream(`${other.url}${EVENTS}/stream`, ({ length }) => {
      received = length;
      return false;
    });
    await eventually(() => received === 144);
    expect(other.app.get(OpenStreams).count).toBe(1);
    await other.close();
    expect((await following).map(({ id }) => id)).toEqual(upTo(144));
    await pool.end();
  });
});
