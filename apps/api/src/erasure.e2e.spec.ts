import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { canonicalJson } from '@chancery/kernel';
import { Projections } from '@chancery/projections';
import { Sealer } from '@chancery/sealing';
import { useFolder, useTestDatabase } from '@chancery/testing';
import { everyTable } from './e2e/every-table';
import { statement } from './e2e/fixtures';
import { type RunningApi, startApi } from './e2e/start-api';
import { ROOT } from './version';

const RECORD = '/v1/disputes/venezuela';
const CANARY = 'born-under-a-waning-moon';
const SUBJECT = 'person:alex-saab';
const PINNED = 'asOf=2026-01-01&knownAt=';
const note = (text: string, about = SUBJECT) => ({ about, text });
const noted = (id: string, ...personal: object[]) => {
  const said = statement(id);
  return { ...said, data: { ...said.data, personal } };
};
const QUESTIONS = [
  'timeline', 'timeline?format=csv', 'timeline?format=jsonl', 'timeline?format=atom', 'timeline?format=jsonfeed',
  'timeline?format=ics', 'timeline?format=timelinejs', 'timeline?order=desc&limit=1&facets=year&count=true',
  'timeline?include=claims', 'timeline/said', 'timeline/said/history', 'timeline/corrected', 'timeline/corrected/history',
  'actors', 'actors?format=csv', 'actors?format=jsonl', `actors/${SUBJECT}`, 'snapshot', 'changes', 'positions', 'sources',
  'demands', 'issues',
]; // prettier-ignore

describe('what is noted as personal', () => {
  const folder = useFolder();
  let api: RunningApi;
  let heard = '';
  const listening: jest.SpyInstance[] = [];
  afterAll(async () => {
    await api.close();
    listening.forEach((one) => one.mockRestore());
  });
  const database = useTestDatabase();
  const admin = { authorization: '' };
  /** The last position before anything was erased. */
  let head = 0;
  let events = '';

  const get = (path: string, headers = {}) => api.get(`${RECORD}/${path}`, headers);
  const record = (body: object, headers = {}) => api.post(`${RECORD}/events`, body, headers);
  const redact = (body: object, query = '') => api.post(`${RECORD}/redactions${query}`, body, admin);
  /** Every answer at a moment of the record, by its question. */
  const everyAnswer = async (position: number): Promise<[string, string][]> => {
    const moment = { asOf: '2026-01-01', knownAt: String(position) };
    const span = { from: '2019-01-01', to: '2020-01-01', knownTo: String(position) };
    return Promise.all(
      QUESTIONS.map(async (path) => {
        const query = new URLSearchParams(path === 'changes' ? span : moment).toString();
        const { text } = await get(`${path}${path.includes('?') ? '&' : '?'}${query}`);
        return [path, text] as [string, string];
      }),
    );
  };
  const showing = async (position: number) =>
    (await everyAnswer(position)).filter(([, text]) => text.includes(CANARY)).map(([path]) => path);

  beforeAll(async () => {
    for (const stream of [process.stdout, process.stderr])
      listening.push(
        jest.spyOn(stream, 'write').mockImplementation((text) => {
          heard += String(text);
          return true;
        }),
      );
    api = await startApi(database().pool, { CHANCERY_DATA: folder(), CHANCERY_RATE_LIMIT_ADDRESS: 'off' });
    admin.authorization = `Bearer ${await api.token('admin')}`;
    await record(noted('said', note(CANARY), note('kept', 'person:somebody-else')), {
      'idempotency-key': 'k-1',
    });
    await record(statement('corrected'));
    const body = { fields: { personal: [note(`${CANARY} too`)] }, reason: 'It came to light.' };
    await api.post(`${RECORD}/timeline/corrected/corrections`, body);
    const details = { code: SUBJECT, born: '1970', nationality: CANARY, documents: [CANARY, 'A paper'] };
    await record({ type: 'PersonDetailsRecorded', occurredOn: '2019-07-25', data: details });
    head = (await record(statement('plain'))).body.position;
    // What is only looked at, and what is refused, must leave nothing behind either.
    await api.post(`${RECORD}/events?dryRun=true`, noted('foreseen', note(CANARY)));
    await record(noted('said', note(CANARY)));
    await record(noted('refused', { about: CANARY, text: CANARY, more: CANARY }));
    events = (await get(`events?knownAt=${head}`)).text;
    await api.app.get(Sealer).sealAll();
    await get(`timeline?minPosition=${head}`);
  }, 60_000);

  it('is answered in the clear where the entry is, and sealed in the log', async () => {
    expect((await get('timeline/said')).body.details).toEqual({
      personal: [note(CANARY), note('kept', 'person:somebody-else')],
    });
    const { data } = (await get('timeline/corrected/history')).body;
    expect(data[1].changes).toEqual([{ field: 'personal', before: null, after: [note(`${CANARY} too`)] }]);
    expect((await get('timeline/said/history')).body.redactions).toEqual([]);
    expect((await get(`actors/${SUBJECT}`)).body.personDetails).toMatchObject({
      born: '1970', nationality: CANARY, documents: [CANARY, 'A paper'], note: null,
    }); // prettier-ignore
    expect(await showing(head)).toEqual([
      'timeline', 'timeline?format=jsonl', 'timeline?include=claims', 'timeline/said', 'timeline/said/history',
      'timeline/corrected', 'timeline/corrected/history', 'actors', 'actors?format=jsonl', `actors/${SUBJECT}`,
    ]); // prettier-ignore
    expect(events).toContain('{"sealed":"');
    for (const [, text] of await everyAnswer(head)) expect(text).not.toContain('"sealed":"');
  });

  it('is nowhere in the database, and in no line that the process writes', async () => {
    const [first] = JSON.parse(events).data;
    const tables = await everyTable(database().adminUrl);
    expect(tables).toContain(first.id);
    for (const text of [
      CANARY,
      Buffer.from(CANARY).toString('hex'),
      Buffer.from(CANARY).toString('base64').slice(0, 30),
    ])
      expect(tables).not.toContain(text);
    expect(heard).not.toContain(CANARY);
    // Kept for ever, the hash of the request tells nothing about the text: it is made without it.
    const said = noted('said', { about: SUBJECT, text: null }, { about: 'person:somebody-else', text: null });
    const hash = createHash('sha256')
      .update(canonicalJson([said]))
      .digest('hex');
    expect(tables).toContain(`\\\\x${hash}`);
  });

  it('is found by no search, and stands in no table for spreadsheets', async () => {
    const found = async (query: string) => (await get(`timeline?q=${query}&limit=5`)).body.data;
    expect(await found('waning')).toEqual([]);
    expect(await found('sealed')).toEqual([]);
    expect((await get('timeline?format=csv')).text).not.toMatch(/sealed|personal/);
  });

  it('keeps its answer from being kept, and no other', async () => {
    const caching = async (path: string) => (await get(path)).headers.get('cache-control');
    expect(await caching(`timeline/said?${PINNED}${head}`)).toBe('no-store');
    expect(await caching(`timeline?${PINNED}${head}`)).toBe('no-store');
    expect(await caching(`timeline?format=jsonl&${PINNED}${head}`)).toBe('no-store');
    expect(await caching(`timeline?format=csv&${PINNED}${head}`)).toBe('public, max-age=31536000, immutable');
    expect(await caching(`timeline/plain?${PINNED}${head}`)).toBe('public, max-age=31536000, immutable');
    expect(await caching(`timeline/plain/history?${PINNED}${head}`)).toBe(
      'public, max-age=31536000, immutable',
    );
    expect((await get('timeline/plain/history')).body.redactions).toBeUndefined();
  });

  it('is not erased by an editor, nor on a dry run, nor where there is nothing', async () => {
    const body = { subject: SUBJECT, legalReason: 'A request.' };
    expect((await api.post(`${RECORD}/redactions`, body)).body).toMatchObject({
      status: 403,
      code: 'ROLE_MISSING',
    });
    const event = { type: 'PayloadRedacted', occurredOn: '2026-01-01', data: body };
    expect((await record(event)).body).toMatchObject({ status: 403, code: 'ROLE_MISSING' });
    expect((await redact(body, '?dryRun=true')).body).toMatchObject({ dryRun: true });
    expect((await redact({ ...body, subject: 'person:nobody' })).body).toMatchObject({
      status: 422,
      code: 'NOTHING_TO_ERASE',
      errors: [{ pointer: '/subject' }],
    });
    expect((await redact({ subject: SUBJECT })).body).toMatchObject({
      errors: [{ pointer: '/legalReason' }],
    });
    expect(await showing(head)).toHaveLength(10);
  });

  it('is erased in one entry, and then in all, at every moment; the rest is answered as before', async () => {
    const at = (position: number) => get(`timeline/said?${PINNED}${position}`);
    const plain = await everyAnswer(head);
    const { text: before, headers } = await at(head);
    const one = await redact({ subject: SUBJECT, target: 'corrected', legalReason: 'A request.' });
    expect([one.status, one.body.events[0].entryId]).toEqual([201, 'corrected']);
    expect(await showing(head)).toEqual([
      'timeline', 'timeline?format=jsonl', 'timeline?include=claims', 'timeline/said', 'timeline/said/history', 'actors',
      'actors?format=jsonl', `actors/${SUBJECT}`,
    ]); // prettier-ignore
    const same = await get(`timeline/said?${PINNED}${head}`, { 'if-none-match': headers.get('etag')! });
    expect(same.status).toBe(304);

    await redact({ subject: SUBJECT, legalReason: 'Another request.' });
    for (let position = 1; position <= head + 2; position++)
      expect([position, await showing(position)]).toEqual([position, []]);
    const changed = await get(`timeline/said?${PINNED}${head}`, { 'if-none-match': headers.get('etag')! });
    expect([changed.status, changed.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(changed.text).toBe(before.replace(`"${CANARY}"`, 'null'));
    expect((await get(`actors/${SUBJECT}`)).body.personDetails).toMatchObject({
      born: null,
      documents: null,
    });
    const after = await everyAnswer(head);
    const untouched = plain.filter(([, text]) => !text.includes(CANARY));
    expect(untouched.length).toBeGreaterThan(5);
    expect(after).toEqual(expect.arrayContaining(untouched));
  });

  it('is erased once, however often the request is sent', async () => {
    await record(noted('again', note('x', 'person:again')));
    const body = { subject: 'person:again', legalReason: 'A request.' };
    const send = () => api.post(`${RECORD}/redactions`, body, { ...admin, 'idempotency-key': 'erase-1' });
    const [first, second] = [await send(), await send()];
    expect([first.status, second.status, second.headers.get('idempotent-replay')]).toEqual([
      201,
      201,
      'true',
    ]);
    expect(second.text).toBe(first.text);
  });

  it('is said to be erased, by whom and why, in the history of its entry', async () => {
    const { redactions, data } = (await get(`timeline/corrected/history?minPosition=${head + 2}`)).body;
    expect(redactions).toEqual([
      {
        position: head + 1, recordedAt: expect.any(String), recordedBy: expect.stringContaining('token:admin'),
        subject: SUBJECT, legalReason: 'A request.', fields: [{ position: 3, pointer: '/fields/personal/0/text' }],
      },
    ]); // prettier-ignore
    expect(data.map(({ version, type }: any) => [version, type])).toEqual([
      [1, 'StatementIssued'],
      [2, 'EventCorrected'],
    ]);
    expect((await get('timeline/said/history')).body.redactions).toMatchObject([
      { legalReason: 'Another request.' },
    ]);
  });

  it('leaves a key in no table, and the request that recorded it can be repeated', async () => {
    const { rows } = await database().pool.query('select subject from es_key.personal');
    expect(rows).toEqual([{ subject: 'person:somebody-else' }]);
    const again = await record(noted('said', note(CANARY), note('kept', 'person:somebody-else')), {
      'idempotency-key': 'k-1',
    });
    expect([again.status, again.headers.get('idempotent-replay')]).toEqual([201, 'true']);
  });

  it('leaves the log, its leaves and its proofs as they were', async () => {
    expect((await get(`events?knownAt=${head}`)).text).toBe(events);
    const [first] = JSON.parse(events).data;
    await api.app.get(Sealer).sealAll();
    const files = { proof: join(folder(), 'proof'), event: join(folder(), 'event.json') };
    await writeFile(files.proof, (await get('timeline/said/proof')).text);
    await writeFile(files.event, JSON.stringify(first));
    const key = (await get('verifier-keys')).text.trim();
    const verify = join(ROOT, 'docs/verify/verify.mjs');
    const { stdout } = await promisify(execFile)(process.execPath, [verify, files.proof, key, files.event]);
    expect(stdout).toMatch(/^Proven:[^]*"said"/);
  });

  it('is the same when the read models are made anew', async () => {
    const live = await everyAnswer(head + 2);
    await api.app.get(Projections).rebuild('timeline');
    const rebuilt = await everyAnswer(head + 2);
    expect(rebuilt).toEqual(live);
  });
});
