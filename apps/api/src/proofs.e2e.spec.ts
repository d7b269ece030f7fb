import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { leafHashOf } from '@chancery/event-store';
import type { RecordedEvent } from '@chancery/kernel';
import { knownKeys, Sealer } from '@chancery/sealing';
import { TestWitness, useFolder, useTestDatabase } from '@chancery/testing';
import {
  checkProof,
  cosignaturesOf,
  isConsistent,
  readCheckpoint,
  readVerifierKey,
  signersOf,
  TiledTree,
  type VerifierKey,
} from '@chancery/transparency';
import { russiaBacksMaduro, statement } from './e2e/fixtures';
import { type RunningApi, startApi } from './e2e/start-api';

const RECORD = '/v1/disputes/venezuela';
const FOR_EVER = 'public, max-age=31536000, immutable';

describe('proofs', () => {
  const folder = useFolder();
  let api: RunningApi;
  const witness = new TestWitness('witness.example.org/w1', () => knownKeys(join(folder(), 'seal')));
  afterAll(() => witness.stop());
  afterAll(() => api.close());
  const database = useTestDatabase();
  let keys: VerifierKey[];

  const get = (path: string) => api.get(`${RECORD}${path}`);
  const bytes = async (path: string) => {
    const answer = await fetch(`${api.url}${RECORD}${path}`);
    return { answer, body: Buffer.from(await answer.arrayBuffer()) };
  };
  async function seal(): Promise<void> {
    await api.app.get(Sealer).sealAll();
    await api.app.get(Sealer).settled();
  }
  const checkpoint = async (query = '') => readCheckpoint((await get(`/checkpoint${query}`)).text)!;

  beforeAll(async () => {
    await witness.start();
    api = await startApi(database().pool, {
      CHANCERY_DATA: folder(),
      CHANCERY_RATE_LIMIT_ADDRESS: 'off',
      CHANCERY_WITNESSES: witness.setting,
    });
  }, 60_000);

  it('are not there before anything is signed, which is said', async () => {
    for (const path of ['/checkpoint', '/consistency', '/tile/0/000.p/1', '/tile/entries/000.p/1'])
      expect([path, (await get(path)).body]).toMatchObject([path, { status: 404, code: 'NOT_SEALED_YET' }]);
    expect((await get('/timeline/nothing/proof')).body).toMatchObject({ code: 'ENTRY_NOT_FOUND' });
    expect((await get('/verifier-keys')).text).toBe('');
  });

  it('begin with a checkpoint that a key of the service has signed', async () => {
    await api.post(`${RECORD}/events`, { events: [russiaBacksMaduro] });
    expect((await get('/timeline/russia-backs-maduro/proof')).body).toMatchObject({ code: 'NOT_SEALED_YET' });
    const events = Array.from({ length: 299 }, (_, n) => statement(`said-${n}`));
    await api.post(`${RECORD}/events`, { events });
    await seal();
    const { headers, text } = await get('/checkpoint');
    expect(headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(headers.get('cache-control')).toBe('no-cache');
    keys = (await get('/verifier-keys')).text.split('\n').flatMap((line) => readVerifierKey(line) ?? []);
    const note = readCheckpoint(text)!;
    expect(note).toMatchObject({ origin: 'localhost/v1/disputes/venezuela', size: 300 });
    expect(signersOf(note.note, keys)).toHaveLength(1);
  });

  it('has every tile that a client of C2SP tlog-tiles asks for', async () => {
    const { size, root } = await checkpoint();
    const tree = new TiledTree(size, async (level, index, width) => {
      const address = `/tile/${level}/${String(index).padStart(3, '0')}${width < 256 ? `.p/${width}` : ''}`;
      const { answer, body } = await bytes(address);
      expect([address, answer.status, answer.headers.get('cache-control')]).toEqual([address, 200, FOR_EVER]);
      expect(answer.headers.get('content-type')).toBe('application/octet-stream');
      return body;
    });
    expect(await tree.root()).toEqual(root);
  });

  it('has the entries, each hashing to its leaf', async () => {
    const { body } = await bytes('/tile/entries/001.p/44');
    const leaves = (await bytes('/tile/0/001.p/44')).body;
    let at = 0;
    let count = 0;
    for (; at < body.length; count++) {
      const length = body.readUInt16BE(at);
      const leaf = createHash('sha256')
        .update('\0')
        .update(body.subarray(at + 2, at + 2 + length));
      expect(leaf.digest()).toEqual(leaves.subarray(count * 32, count * 32 + 32));
      at += 2 + length;
    }
    expect([at, count]).toEqual([body.length, 44]);
  });

  it.each([
    '0/002',
    '0/001',
    '0/001.p/45',
    '1/000',
    '9/000',
    '0/0',
    'entries/002',
    'entries/x000/001',
    'x/000',
  ])('has no tile %s', async (address) => {
    expect((await get(`/tile/${address}`)).body).toMatchObject({ status: 404, code: 'TILE_NOT_FOUND' });
  });

  it('proves each entry in a file under 2 KB, and nothing once it is altered', async () => {
    for (const id of ['russia-backs-maduro', 'said-0', 'said-298']) {
      const { text, status } = await get(`/timeline/${id}/proof`);
      expect([id, status, text.length < 2048]).toEqual([id, 200, true]);
      expect(checkProof(text, keys)).toMatchObject({ proven: true, entry: { entryId: id } });
      expect(checkProof(text.replace('\nindex ', '\nindex 1'), keys)).toMatchObject({ proven: false });
    }
  });

  it('are vouched for by a witness, under the checkpoint and in each proof, which the metrics say', async () => {
    const vouchedFor = { name: 'witness.example.org/w1', genuine: true };
    const { note } = await checkpoint();
    expect(cosignaturesOf(note, [witness.key])).toMatchObject([vouchedFor]);
    expect(await checkpoint('?size=300')).toMatchObject({ note });
    const proof = checkProof((await get('/timeline/said-0/proof')).text, keys, [witness.key]);
    expect(proof).toMatchObject({ proven: true, cosignatures: [vouchedFor] });
    expect((await api.get('/metrics')).text).toContain(
      'chancery_witness_lag_events{dispute="venezuela",witness="witness.example.org/w1"} 0\n',
    );
  });

  it('proves what the event says by the hash of its data', async () => {
    const proof = checkProof((await get('/timeline/russia-backs-maduro/proof')).text, keys);
    const [event] = (await get('/events?after=0&limit=1')).body.data as RecordedEvent[];
    expect(proof).toMatchObject({ proven: true, entry: { position: 1, id: event!.id } });
    expect(leafHashOf(event!)).toBe(event!.leafHash);
  });

  it('proves the newest event about an entry, and any other by its position', async () => {
    const reason = { reason: 'A slip.', sources: [{ url: 'https://example.org/slip' }] };
    const path = `${RECORD}/timeline/said-0/corrections`;
    await api.post(path, { fields: { occurredOn: '2019-02-02' }, ...reason });
    expect((await get('/timeline/said-0/proof')).body).toMatchObject({ code: 'NOT_SEALED_YET' });
    await seal();
    const newest = checkProof((await get('/timeline/said-0/proof')).text, keys);
    expect(newest).toMatchObject({ proven: true, entry: { position: 301, type: 'EventCorrected' } });
    const first = checkProof((await get('/timeline/said-0/proof?position=2')).text, keys);
    expect(first).toMatchObject({ proven: true, entry: { position: 2, type: 'StatementIssued' } });
    expect((await get('/timeline/said-0/proof?position=3')).body).toMatchObject({
      status: 400,
      errors: [{ pointer: 'position', detail: 'use one of 2, 301' }],
    });
  });

  it('proves that any checkpoint begins with any older one', async () => {
    const [older, newer] = [await checkpoint('?size=300'), await checkpoint()];
    expect([older.size, newer.size]).toEqual([300, 301]);
    const { body, headers } = await get('/consistency?from=300&to=301');
    const hashes = body.hashes.map((hash: string) => Buffer.from(hash, 'base64'));
    expect(isConsistent(older, newer, hashes)).toBe(true);
    expect(isConsistent(newer, older, hashes)).toBe(false);
    expect(headers.get('cache-control')).toBe(FOR_EVER);
    expect((await get('/consistency?from=300')).headers.get('cache-control')).toBe('no-cache');
    expect((await get('/consistency?from=302')).body).toMatchObject({ status: 400 });
    expect((await get('/checkpoint?size=17')).body).toMatchObject({ code: 'NOT_SEALED_YET' });
  });
});
