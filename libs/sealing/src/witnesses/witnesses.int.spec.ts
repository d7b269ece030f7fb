import { join } from 'node:path';
import {
  aCommand,
  anEvent,
  eventually,
  type TestAnswer,
  TestWitness,
  useEventStore,
  useFolder,
} from '@chancery/testing';
import { checkProof, cosignaturesOf, readCheckpoint } from '@chancery/transparency';
import { EntryProofs, knownKeys, readLogs, SealedRecord, Sealer, sealSettings, verifyRecord } from '../index';
import { asSuperuser } from '../superuser.fixture';

const ORIGIN = 'localhost/v1/disputes/venezuela';

describe('witnesses', () => {
  const folder = useFolder();
  const database = useEventStore();
  const keys = () => knownKeys(join(folder(), 'seal'));
  let witness: TestWitness;
  let told: string[] = [];
  const settings = (...witnesses: readonly TestWitness[]) =>
    sealSettings({
      CHANCERY_DATA: folder(),
      CHANCERY_WITNESSES: witnesses.map(({ setting }) => setting).join('\n'),
    });
  const aSealer = (...witnesses: readonly TestWitness[]) =>
    new Sealer(database().pool, database().store, settings(...witnesses), (line) => told.push(line));
  const append = (count = 1) =>
    database().store.append(
      'venezuela',
      aCommand(Array.from({ length: count }, () => anEvent({ entryId: 'an-entry' }))),
    );
  async function sealNext(sealer: Sealer): Promise<void> {
    await append();
    await sealer.sealAll();
    await sealer.settled();
  }
  const record = () => new SealedRecord(database().pool, database().store);
  const checkpoint = async () => readCheckpoint(await record().checkpoint('venezuela', undefined))!;
  const genuine = async (...witnesses: readonly TestWitness[]) =>
    cosignaturesOf(
      (await checkpoint()).note,
      witnesses.map(({ key }) => key),
    ).filter((one) => one.genuine);
  const sealedSize = async () => (await readLogs(database().pool))[0]!.sealed!.size;

  beforeEach(async () => {
    told = [];
    witness = new TestWitness('witness.example.org/w1', keys);
    await witness.start();
  });
  afterEach(() => witness.stop());

  it('vouch for what is sealed, one checkpoint after the other', async () => {
    const sealer = aSealer(witness);
    await append(300);
    await sealNext(sealer);
    expect(await genuine(witness)).toMatchObject([{ name: 'witness.example.org/w1' }]);
    await append(500);
    await sealNext(sealer);
    expect(await genuine(witness)).toHaveLength(1);
    expect(witness.answered).toEqual([200, 200]);
    expect(witness.seen.get(ORIGIN)).toMatchObject({ size: 802 });
    expect(sealer.vouching).toEqual([{ dispute: 'venezuela', witness: 'witness.example.org/w1', lag: 0 }]);
    expect(told).toEqual([]);
  });

  it('are asked by a sealer that is new from where they were', async () => {
    await sealNext(aSealer(witness));
    await sealNext(aSealer(witness));
    expect(witness.answered).toEqual([200, 200]);
  });

  it('are believed only where every cosignature in the record is theirs, the old ones too', async () => {
    const sealer = aSealer(witness);
    const sizes: number[] = [];
    for (let n = 0; n < 3; n++) {
      await sealNext(sealer);
      sizes.push(await sealedSize());
    }
    const verify = () =>
      keys().then((all) =>
        verifyRecord(database().pool, 'venezuela', { keys: all, witnesses: [witness.key] }),
      );
    expect(await verify()).toMatchObject({ fault: null, vouched: [{ by: witness.key, size: sizes[2] }] });
    await asSuperuser(
      database().adminUrl,
      'alter table es.cosignature disable trigger all',
      `update es.cosignature set signature = (select signature from es.cosignature where size = ${sizes[0]} and key_id = '${witness.key.id}')
        where size = ${sizes[1]} and key_id = '${witness.key.id}'`,
    );
    const sentence = `${witness.key.name} did not write the cosignature that is stored with the checkpoint over ${sizes[1]} events`;
    expect((await verify()).fault).toEqual({ position: sizes[1], sentence });
  });

  it('are not asked again for what they vouched for', async () => {
    await sealNext(aSealer(witness));
    const sealer = aSealer(witness);
    await sealer.sealAll();
    await sealer.settled();
    expect(witness.answered).toEqual([200]);
  });

  it('are shown the way from the size that they say they saw', async () => {
    const size = await sealedSize();
    witness.seen.set(ORIGIN, { size, root: (await checkpoint()).root });
    await sealNext(aSealer(witness));
    expect(witness.answered).toEqual([409, 200]);
    expect(await genuine(witness)).toHaveLength(1);
  });

  it('who are down delay nothing, and vouch once they are up again', async () => {
    const sealer = aSealer(witness);
    witness.down = true;
    await sealNext(sealer);
    await sealNext(sealer);
    expect(told[0]).toMatch(/^Witness witness.*venezuela: could not be reached/);
    expect((await checkpoint()).size).toBe(await sealedSize());
    expect(sealer.vouching).toMatchObject([{ lag: await sealedSize() }]);
    witness.down = false;
    await eventually(async () => {
      await sealer.sealAll();
      await sealer.settled();
      return (await genuine(witness)).length === 1;
    });
    expect(told.at(-1)).toBe('Witness witness.example.org/w1, venezuela: vouches again');
  });

  it('who do not answer hold nobody up', async () => {
    const silent = new TestWitness('silent.example.org', () => new Promise(() => undefined));
    await silent.start();
    const sealer = aSealer(silent, witness);
    await append();
    await sealer.sealAll();
    await eventually(async () => (await genuine(witness)).length === 1);
    expect(await genuine(silent)).toHaveLength(0);
    await sealer.stop();
    await silent.stop();
  });

  it.each([
    ['a cosignature of something else', { status: 200, body: 'else' }, 'no genuine cosignature'],
    ['no cosignature at all', { status: 200, body: 'Welcome.' }, 'no genuine cosignature'],
    ['more than anybody wants to read', { status: 200, body: 'more'.repeat(20_000) }, 'more than any'],
    ['a size that is not one', { status: 409, body: '1e9', type: 'text/x.tlog.size' }, 'without saying'],
    ['a size beyond ours', { status: 409, body: '999999\n', type: 'text/x.tlog.size' }, 'has seen 999999'],
    ['that it knows another history', { status: 422 }, 'two histories of it were signed'],
    ['that it does not know the log', { status: 404 }, 'does not know this log'],
    ['that it does not know the key', { status: 403 }, 'does not know the key'],
    ['that the log has moved', { status: 301 }, 'answered 301'],
  ])('who answer %s are not believed, and sealing goes on', async (_, answer: TestAnswer, why) => {
    const elsewhere = `localhost/v1/disputes/venezuela\n1\n${Buffer.alloc(32).toString('base64')}\n`;
    witness.instead = () => (answer.body === 'else' ? { ...answer, body: witness.line(elsewhere) } : answer);
    await sealNext(aSealer(witness));
    expect(told).toEqual([expect.stringContaining(why)]);
    expect((await checkpoint()).size).toBe(await sealedSize());
    expect(await genuine(witness)).toEqual([]);
  });

  it('find that the log was forked, and say so', async () => {
    const sealer = aSealer(witness);
    await sealNext(sealer);
    witness.seen.set(ORIGIN, { size: await sealedSize(), root: Buffer.alloc(32, 1) });
    await sealNext(sealer);
    expect(witness.answered).toEqual([200, 422]);
    expect(told).toEqual([expect.stringContaining('two histories')]);
  });

  it('stand in proofs, of which those of three witnesses and more have less than 2 KB', async () => {
    const more = [2, 3, 4, 5].map((n) => new TestWitness(`witness.example.org/w${n}`, keys));
    for (const one of more) await one.start();
    await sealNext(aSealer(witness, ...more));
    for (const one of more) await one.stop();
    const proof = await new EntryProofs(database().pool, database().store, record()).prove(
      'venezuela',
      'an-entry',
    );
    const all = [witness, ...more].map(({ key }) => key);
    const verdict = checkProof(proof, await keys(), all);
    expect(verdict).toMatchObject({ proven: true, cosignatures: all.map(({ name }) => ({ name })) });
    expect(Buffer.byteLength(proof)).toBeLessThan(2048);
    const [, line = ''] = /(— witness.example.org\/w1 .*\n)/.exec(proof)!;
    const forged = checkProof(proof.replace(line, witness.line('something else\n')), await keys(), all);
    expect(forged).toMatchObject({ proven: false, because: expect.stringContaining('w1 did not write') });
  });

  it.each([
    ['no key', 'witness.example.org https://witness.example.org'],
    [
      'the key of a log',
      'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW https://example.org',
    ],
    ['no address', 'remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2 remora'],
    [
      'more than an address',
      'remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2 https://a.org b',
    ],
  ])('are refused in the settings with %s', (_, setting) => {
    expect(() => sealSettings({ CHANCERY_WITNESSES: setting })).toThrow(/^CHANCERY_WITNESSES: /);
  });
});
