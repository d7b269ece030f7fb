import { envelopeOf, EventStore } from '@chancery/event-store';
import { knownKeys, readLogs, sealedTree, Sealer, sealSettings, verifyRecord } from '@chancery/sealing';
import { useFolder, useTestDatabase } from '@chancery/testing';
import { checkProof, formatProof } from '@chancery/transparency';
import { SHIPPED_RECORD } from '../e2e/shipped-record';

const MOST_BYTES = 2048;
/** As many as there are on the way from a leaf to the root over a million. */
const WAY = Array.from({ length: 20 }, () => Buffer.alloc(32));
const EVERY = 16;
const COSIGNATURE = Buffer.byteLength(`— witness.example.org/w1 ${Buffer.alloc(76).toString('base64')}\n`);

describe('every event of the shipped data, sealed', () => {
  const folder = useFolder();
  let store: EventStore;
  afterAll(() => store.close());
  const database = useTestDatabase(SHIPPED_RECORD);
  const settings = () => sealSettings({ CHANCERY_DATA: folder() });

  beforeAll(async () => {
    store = new EventStore(database().pool);
    await new Sealer(database().pool, store, settings()).sealAll();
  });

  it('is proven by a file under 2 KB, also were it one of a million', async () => {
    const { pool } = database();
    const keys = await knownKeys(settings().folder);
    const [log] = await readLogs(pool, 'venezuela');
    const tree = sealedTree(pool, log!, log!.head);
    const checkpoint = log!.sealed!.note;
    let longest = 0;
    for await (const event of store.readAll('venezuela')) {
      const [envelope, index] = [envelopeOf(event), event.position - 1];
      longest = Math.max(longest, formatProof({ envelope, index, hashes: WAY, checkpoint }).length);
      if (index % EVERY !== 0) continue;
      const proof = formatProof({ envelope, index, hashes: await tree.inclusion(index), checkpoint });
      expect(checkProof(proof, keys)).toMatchObject({ proven: true, entry: { position: event.position } });
    }
    expect(log!.head).toBeGreaterThan(800);
    expect(longest).toBeLessThan(MOST_BYTES);
    // Three witnesses find room in each.
    expect(longest + 3 * COSIGNATURE).toBeLessThan(MOST_BYTES);
  });

  it('is found to be as it was recorded', async () => {
    const keys = await knownKeys(settings().folder);
    const verified = await verifyRecord(database().pool, 'venezuela', { keys });
    expect(verified).toMatchObject({ fault: null, checkpoints: 1 });
  });
});
