import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EntryProofs, knownKeys, readLogs, SealedRecord, Sealer, sealSettings } from '@chancery/sealing';
import { aCommand, anEvent, openPool, TestWitness, useEventStore, useFolder } from '@chancery/testing';
import { formatVerifierKey } from '@chancery/transparency';
import { runChancery } from './e2e/run-chancery';

const MINUTES = 5 * 60_000;

describe('chancery verify', () => {
  const folder = useFolder();
  const database = useEventStore();
  let key = '';
  const file = (name: string) => join(folder(), name);
  const append = () => database().store.append('venezuela', aCommand([anEvent({ entryId: 'an-entry' })]));
  const witness = new TestWitness('witness.example.org', () => knownKeys(join(folder(), 'seal')));
  const stranger = new TestWitness('stranger.example.org', async () => []);
  afterAll(() => witness.stop());
  const seal = async () => {
    const settings = sealSettings({ CHANCERY_DATA: folder(), CHANCERY_WITNESSES: witness.setting });
    const sealer = new Sealer(database().pool, database().store, settings);
    await sealer.sealAll();
    await sealer.settled();
  };
  /** `here`: where the record is sealed; elsewhere nothing but the database is known. */
  const verify = (args: readonly string[], dataDir = folder()) =>
    runChancery(['verify', ...args], { DATABASE_URL: database().adminUrl, CHANCERY_DATA: dataDir });

  beforeAll(async () => {
    await witness.start();
    await append();
    await seal();
    const { pool, store } = database();
    await writeFile(file('kept'), (await readLogs(pool))[0]!.sealed!.note);
    await append();
    await seal();
    key = formatVerifierKey((await knownKeys(join(folder(), 'seal')))[0]!);
    await writeFile(file('keys'), `${key}\n`);
    const proof = await new EntryProofs(pool, store, new SealedRecord(pool, store)).prove(
      'venezuela',
      'an-entry',
    );
    await writeFile(file('proof'), proof);
    await writeFile(file('altered'), proof.replace('\nindex 1\n', '\nindex 0\n'));
  });

  it(
    'tells how far the record is sealed, and by whom',
    async () => {
      expect(await verify([])).toMatchObject({
        code: 0,
        stdout: expect.stringMatching(
          /2 events.*\n.*2 checkpoints, the newest over 2 events, signed by localhost\/v1\/disputes\/venezuela/,
        ),
      });
      const elsewhere = await verify([], file('elsewhere'));
      expect(elsewhere).toMatchObject({ code: 0, stdout: expect.stringContaining('give one with --key') });
      const given = await verify(['--key', key], file('elsewhere'));
      expect(given).toMatchObject({ code: 0, stdout: expect.stringContaining('signed by localhost') });
    },
    MINUTES,
  );

  it(
    'checks a proof file with nothing but a key',
    async () => {
      const offline = (...args: string[]) =>
        runChancery(['verify', ...args], {
          DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nothing',
          CHANCERY_DATA: file('none'),
        });
      expect(await offline(file('proof'), '--key', file('keys'))).toMatchObject({
        code: 0,
        stdout: expect.stringMatching(/^Proven: position 2 of the 2 events.*\n.*entryId: an-entry/s),
      });
      expect(await offline(file('altered'), '--key', key)).toMatchObject({
        code: 1,
        stdout: expect.stringMatching(/^Not proven: /),
      });
      expect(await offline(file('proof'))).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('--key'),
      });
      expect(await offline(file('proof'), '--key', 'none')).toMatchObject({ code: 2 });
    },
    MINUTES,
  );

  it(
    'tells which witnesses vouch for the record and for a proof',
    async () => {
      const [known, unknown] = [witness, stranger].map(({ key: of }) => formatVerifierKey(of)) as [
        string,
        string,
      ];
      const vouches =
        /The witness witness\.example\.org vouches for the first 2 events, since 20\d\d-.*Z\.\n/;
      const both = ['--key', key, '--witness', known, '--witness', unknown];
      for (const what of [[], [file('proof')]]) {
        const { code, stdout } = await verify([...what, ...both]);
        expect([code, stdout]).toEqual([0, expect.stringMatching(vouches)]);
        expect(stdout).toMatch(/The witness stranger\.example\.org \(key .*\) does not vouch for it\./);
      }
      expect(await verify([file('proof'), '--key', key, '--witness', unknown])).toMatchObject({ code: 1 });
    },
    MINUTES,
  );

  it(
    'finds by a kept checkpoint that history was rewritten',
    async () => {
      expect(await verify(['--against', file('kept')])).toMatchObject({ code: 0 });
      const kept = await readFile(file('kept'), 'utf8');
      await writeFile(file('altered'), kept.replace('\n1\n', '\n2\n'));
      expect(await verify(['--against', file('altered')])).toMatchObject({
        code: 1,
        stderr: expect.stringContaining(
          'altered is not signed by a key that is known here, or was altered since',
        ),
      });
      const admin = openPool(database().adminUrl, 1);
      await admin.query('alter event trigger es_frozen disable');
      for (const table of ['event', 'checkpoint']) {
        await admin.query(`alter table es.${table} disable trigger all`);
        await admin.query(`delete from es.${table}`);
      }
      await admin.end();
      await append();
      const against = ['--against', file('kept'), '--key', key];
      expect(await verify(against, file('elsewhere'))).toMatchObject({
        code: 1,
        stdout: expect.stringMatching(/position 1 was changed.*kept was signed over/),
      });
      expect(await verify(['--against', file('proof'), '--key', key])).toMatchObject({ code: 2 });
      expect(await readFile(file('kept'), 'utf8')).toContain('localhost/v1/disputes/venezuela\n1\n');
    },
    MINUTES,
  );
});
