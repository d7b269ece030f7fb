import { generateKeyPairSync } from 'node:crypto';
import { join } from 'node:path';
import { aCommand, anEvent, useEventStore, useFolder } from '@chancery/testing';
import {
  checkpointText,
  readCheckpoint,
  type SignedCheckpoint,
  signNote,
  type VerifierKey,
} from '@chancery/transparency';
import { knownKeys, readLogs, Sealer, sealSettings, verifyRecord } from '../index';
import { growTo } from '../tree/stored-tree';
import { asSuperuser, KEEP_ALL, MAKE_HASHES_ANEW, PUT_BACK } from '../superuser.fixture';

/** Sealed after each of these, so that both tiles and an open end are there. */
const SEALED_AT = [100, 300, 400, 550, 600];
const SWAP = (one: number, other: number, columns: string) =>
  `update es.event e set (${columns}) = (select ${columns} from public.kept_event k where k.position = ${one} + ${other} - e.position)
    where e.position in (${one}, ${other})`;

describe('a record that a superuser has tampered with', () => {
  const folder = useFolder();
  const database = useEventStore();
  let keys: VerifierKey[];
  let kept: SignedCheckpoint;

  const settings = () => sealSettings({ CHANCERY_DATA: folder() });
  const seal = () => new Sealer(database().pool, database().store, settings()).sealAll();
  const tamper = (...statements: string[]) => asSuperuser(database().adminUrl, ...statements);
  const verify = (changes = {}) => verifyRecord(database().pool, 'venezuela', { keys, ...changes });
  const finds = async (position: number, words: RegExp) =>
    expect((await verify()).fault).toMatchObject({ position, sentence: expect.stringMatching(words) });

  beforeAll(async () => {
    let at = 0;
    for (const size of SEALED_AT) {
      await database().store.append(
        'venezuela',
        aCommand(Array.from({ length: size - at }, () => anEvent())),
      );
      at = size;
      await seal();
    }
    await tamper(...KEEP_ALL);
    keys = await knownKeys(settings().folder);
    kept = readCheckpoint((await readLogs(database().pool))[0]!.sealed!.note)!;
  });
  afterEach(() => tamper(...PUT_BACK));

  it('is sound before', async () => {
    const verified = await verify({ kept: [{ from: 'mine', checkpoint: kept }] });
    expect(verified).toMatchObject({
      events: 600,
      checkpoints: 5,
      sealed: { size: 600, signer: keys[0] },
      fault: null,
    });
    expect(verified.root).toEqual(kept.root);
  });

  it.each([1, 256, 599])('shows one flipped byte at position %d', async (position) => {
    await tamper(
      `update es.event set body = overlay(body placing chr(ascii(substr(body, 20, 1)) # 1) from 20 for 1) where position = ${position}`,
    );
    await finds(position, /does not give the hash stored with it/);
  });

  it.each([
    ['recorded_at', `recorded_at - interval '1 microsecond'`],
    ['recorded_at', `recorded_at - interval '1 day'`],
    ['recorded_by', `'somebody'`],
    ['stream_id', `'statement/another'`],
    ['type', `'StatementRetold'`],
    ['occurred_on', `'2019-01-29'`],
    ['entry_id', 'null'],
    ['event_id', 'gen_random_uuid()'],
    ['version', 'version + 1'],
    ['schema_version', 'schema_version + 1'],
    ['correlation_id', `'x'`],
    ['causation_id', `'x'`],
    ['leaf_hash', `sha256('x')`],
  ])('shows another %s: %s', async (column, value) => {
    await tamper(`update es.event set ${column} = ${value} where position = 42`);
    await finds(42, /^position 42 /);
  });

  it('shows a changed event also when its hash was made anew: by its tile', async () => {
    await tamper(`update es.event set body = '{}' where position = 42`, MAKE_HASHES_ANEW);
    await finds(42, /position 42 was changed together with the hash/);
  });

  it('shows between which two checkpoints it lies where no tile is full yet', async () => {
    await tamper(`update es.event set body = '{}' where position = 577`, MAKE_HASHES_ANEW);
    await finds(551, /a position from 551 to 600 was changed/);
  });

  it('shows one that was deleted', async () => {
    await tamper('delete from es.event where position = 300');
    await finds(300, /position 300 is missing: the next event stands at 301/);
  });

  it('shows many that were deleted', async () => {
    await tamper('delete from es.event where position <= 500');
    await finds(1, /position 1 is missing: the next event stands at 501/);
  });

  it('shows a tail that was cut, with or without its checkpoints', async () => {
    await tamper('delete from es.event where position > 580');
    await finds(581, /position 581 is missing.*ends at 580.*signed over 600/);
    await tamper('delete from es.checkpoint where size > 580');
    expect((await verify()).fault).toBeNull();
    expect((await verify({ kept: [{ from: 'mine', checkpoint: kept }] })).fault).toMatchObject({
      position: 581,
    });
  });

  it.each([
    [
      'whole but for their places',
      'stream_id, version, event_id, entry_id, type, body, leaf_hash',
      /does not give the hash/,
    ],
    ['by what they say', 'type, body, stream_id, event_id', /does not give the hash/],
  ])('shows two that were swapped, %s', async (_, columns, words) => {
    await tamper(
      'alter table es.event drop constraint if exists event_id, drop constraint if exists stream_version',
      SWAP(70, 90, columns),
    );
    await finds(70, words);
    await tamper(MAKE_HASHES_ANEW);
    await finds(70, /position 70 was changed together with the hash/);
  });

  it('shows one that was taken out and put in again in other words', async () => {
    await tamper(
      `create table public.taken as select * from es.event where position = 222`,
      'delete from es.event where position = 222',
      `insert into es.event select (jsonb_populate_record(t, '{"body": "{}"}')).* from public.taken t`,
      MAKE_HASHES_ANEW,
    );
    await finds(222, /position 222 was changed together/);
  });

  it('shows a tile that was replaced, or is not there', async () => {
    const forged = `overlay(hashes placing sha256('x') from ${8 * 32 + 1} for 32)`;
    await tamper(`update es.tile set hashes = ${forged} where level = 0 and index = 1`);
    await finds(265, /tile 0\/001 does not hold the hash that position 265 gives.*the tile was replaced/);
    await tamper(...PUT_BACK, 'delete from es.tile where index = 0');
    await finds(1, /tile 0\/000.*is missing/);
    await tamper(
      ...PUT_BACK,
      `insert into es.tile select log_id, 1, 0, hashes, root from es.tile where index = 0`,
    );
    expect((await verify()).fault).toBeNull();
    await tamper(...PUT_BACK, `update es.tile set root = sha256('x') where index = 1`);
    await finds(257, /tile 0\/001/);
  });

  describe('and signed anew', () => {
    const forger = generateKeyPairSync('ed25519').privateKey;
    /** Everything made to fit: rows, hashes, tiles, roots; only the key of the record is not to be had. */
    async function rewrite(): Promise<void> {
      await tamper(
        `update es.event set body = '{}' where position = 42`,
        MAKE_HASHES_ANEW,
        'delete from es.tile',
        'delete from es.checkpoint',
      );
      const { pool } = database();
      const [log] = await readLogs(pool);
      const root = (await growTo(pool, { ...log!, sealed: null }, 600)).root();
      const note = signNote(checkpointText({ origin: kept.origin, size: 600, root }), kept.origin, forger);
      await tamper(
        `insert into es.checkpoint (log_id, size, key_id, root, note)
         values (1, 600, 'deadbeef', '\\x${root.toString('hex')}', '${note}')`,
      );
    }

    it('is shown by the signature, which nobody here made', async () => {
      await rewrite();
      await finds(600, /the checkpoint over 600 events is not signed by a key that is known here/);
    });

    it('is shown by a checkpoint that somebody kept, whoever signed the new one', async () => {
      await rewrite();
      const { fault } = await verify({ keys: [], kept: [{ from: 'mine', checkpoint: kept }] });
      expect(fault).toMatchObject({
        position: 1,
        sentence: expect.stringContaining('not those that mine was signed over'),
      });
    });

    it('shows a checkpoint over another root than the events give', async () => {
      const { text, signatures } = kept.note;
      const [line] = signatures;
      const forged = text.replace(/\n[^\n]+\n$/, `\n${Buffer.alloc(32, 1).toString('base64')}\n`);
      const note = `${forged}\n— ${line!.name} ${Buffer.concat([Buffer.from(line!.keyId, 'hex'), line!.signature]).toString('base64')}\n`;
      await tamper(
        `update es.checkpoint set note = '${note}', root = decode(repeat('01', 32), 'hex') where size = 600`,
      );
      await finds(600, /the checkpoint over 600 events is not signed/);
      await tamper(...PUT_BACK, `update es.checkpoint set root = sha256('x') where size = 400`);
      await finds(400, /the checkpoint over 400 events was signed over something else/);
    });

    // What shows that the specs above can fail: with one check left out, the same tampering goes unseen.
    it('would go unseen by whoever knows no key and kept nothing', async () => {
      await rewrite();
      await tamper('delete from es.tile');
      expect((await verify({ keys: [] })).fault).toMatchObject({
        sentence: expect.stringContaining('tile 0/000'),
      });
      await tamper('delete from es.checkpoint');
      expect((await verify({ keys: [] })).fault).toBeNull();
    });
  });

  it('has its keys where no superuser of the database has them', () => {
    expect(settings().folder).toBe(join(folder(), 'seal'));
  });
});
