import { chmod, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { aCommand, anEvent, useEventStore, useFolder } from '@chancery/testing';
import { GrowingTree, readCheckpoint, rootByInclusion, signersOf } from '@chancery/transparency';
import { knownKeys, readLogs, sealedTree, sealSettings, Sealer } from './index';

describe('sealing', () => {
  const folder = useFolder();
  const database = useEventStore();
  const settings = () =>
    sealSettings({
      CHANCERY_DATA: folder(),
      CHANCERY_ORIGIN: 'record.example.org',
      CHANCERY_CHECKPOINTS_TO: join(folder(), 'copies'),
    });
  const told: string[] = [];
  const aSealer = (changes = {}) =>
    new Sealer(database().pool, database().store, { ...settings(), ...changes }, (line) => told.push(line));
  async function seal(changes = {}): Promise<void> {
    const sealer = aSealer(changes);
    await sealer.sealAll();
    await sealer.settled();
  }
  const append = (count: number) =>
    database().store.append('venezuela', aCommand(Array.from({ length: count }, () => anEvent())));
  const log = async () => (await readLogs(database().pool, 'venezuela'))[0]!;
  const checkpoint = async () => readCheckpoint((await log()).sealed!.note)!;

  /** The root by a fold over what the events themselves say. */
  async function rootOfEvents(size: number): Promise<Buffer> {
    const tree = new GrowingTree();
    for await (const event of database().store.readAll('venezuela', { upTo: size }))
      tree.append(Buffer.from(event.leafHash, 'hex'));
    return tree.root();
  }

  it('signs nothing while there is nothing', async () => {
    await seal();
    expect((await log()).sealed).toBeNull();
  });

  it('makes a key of its own, for its owner only, and signs the root over all leaves with it', async () => {
    await append(3);
    await seal();
    const signed = await checkpoint();
    expect(signed).toMatchObject({ origin: 'record.example.org/v1/disputes/venezuela', size: 3 });
    expect(signed.root).toEqual(await rootOfEvents(3));
    expect(signersOf(signed.note, await knownKeys(join(folder(), 'seal')))).toHaveLength(1);
    expect((await stat(join(folder(), 'seal/private-key.pem'))).mode & 0o777).toBe(0o600);
    expect((await stat(join(folder(), 'seal'))).mode & 0o777).toBe(0o700);
  });

  it('does nothing when there is nothing new', async () => {
    const before = await log();
    await seal();
    expect(await log()).toEqual(before);
  });

  it('folds what comes, tile after tile, into the same tree', async () => {
    for (const count of [252, 1, 1, 255, 500, 500, 7]) {
      await append(count);
      await seal();
      const { head, sealed } = await log();
      expect(sealed!.size).toBe(head);
      expect(sealed!.root).toEqual(await rootOfEvents(head));
    }
    const { rows } = await database().pool.query(
      'select level, index::int, octet_length(hashes) as bytes from es.tile order by level, index',
    );
    expect(rows).toEqual([0, 1, 2, 3, 4].map((index) => ({ level: 0, index, bytes: 8192 })));
  });

  it('leaves a tree of which every leaf can be proven', async () => {
    const { head, sealed } = await log();
    const tree = sealedTree(database().pool, await log(), head);
    for (const index of [0, 255, 256, 1000, head - 1]) {
      const [event] = await database().store.readAfter('venezuela', index, 1);
      const leaf = Buffer.from(event!.leafHash, 'hex');
      const hashes = await tree.inclusion(index);
      expect(rootByInclusion({ index, size: head, leaf, hashes })).toEqual(sealed!.root);
    }
  });

  it('copies every checkpoint to the folder that was asked for, and keeps the newest beside the key', async () => {
    const { head, sealed } = await log();
    const copies = await readdir(join(folder(), 'copies/venezuela'));
    expect(copies).toContain(`${head}.checkpoint`);
    expect(copies).toHaveLength(8);
    expect(await readFile(join(folder(), `copies/venezuela/${head}.checkpoint`), 'utf8')).toBe(sealed!.note);
    const [file] = (await readdir(join(folder(), 'seal'))).filter((name) =>
      name.startsWith('last-seen-venezuela'),
    );
    expect(await readFile(join(folder(), 'seal', file!), 'utf8')).toBe(sealed!.note);
  });

  it('lets several seal at once: one does it, none stumbles', async () => {
    await append(300);
    const sealers = Array.from({ length: 4 }, () => aSealer());
    await Promise.all(sealers.map((sealer) => sealer.sealAll()));
    const { head, sealed } = await log();
    expect(sealed!.size).toBe(head);
    expect(told).toEqual([]);
  });

  it('signs with another key once it is given one, and still knows the old one', async () => {
    const before = await checkpoint();
    await rm(join(folder(), 'seal/private-key.pem'));
    await seal();
    const after = await checkpoint();
    expect([after.size, after.root]).toEqual([before.size, before.root]);
    const keys = await knownKeys(join(folder(), 'seal'));
    expect(keys).toHaveLength(2);
    expect(signersOf(before.note, keys)).toEqual([keys[0]]);
    expect(signersOf(after.note, keys)).toEqual([keys[1]]);
  });

  it('refuses to start with a key that others may read, or that is none', async () => {
    await chmod(join(folder(), 'seal/private-key.pem'), 0o644);
    await expect(aSealer().start()).rejects.toMatchObject({
      code: 'SETUP_IMPOSSIBLE',
      message: expect.stringContaining('chmod 600'),
    });
    await chmod(join(folder(), 'seal/private-key.pem'), 0o600);
    await expect(aSealer({ key: 'no key' }).start()).rejects.toMatchObject({ code: 'SETUP_IMPOSSIBLE' });
    await writeFile(join(folder(), 'a-file'), '');
    await expect(aSealer({ folder: join(folder(), 'a-file/seal') }).start()).rejects.toMatchObject({
      message: expect.stringContaining('cannot be written to (ENOTDIR)'),
    });
    expect(() => sealSettings({ CHANCERY_ORIGIN: 'https://example.org' })).toThrow(/CHANCERY_ORIGIN/);
  });
});
