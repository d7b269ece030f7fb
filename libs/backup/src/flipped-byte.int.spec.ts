import { generateKeyPairSync } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { knownKeys } from '@chancery/sealing';
import { aCommand, anEvent, openPool, useEventStore, useFolder } from '@chancery/testing';
import { formatVerifierKey, rawPublicKey, type VerifierKey, verifierKey } from '@chancery/transparency';
import { quietly, seal, withRightDigest } from './kept-record.fixture';
import { restoreBackup } from './restore-backup';
import { writeBackup } from './write-backup';

/** More than a tile, and some that are not sealed. */
const [SEALED, ALL] = [258, 262];
/** What gzip begins with: the method, flags, a time and a system, which say nothing of what is compressed. */
const GZIP_HEADER = 10;
const FLIPS = 40;
const NAMED = /position (\d+)|at (\d+) of venezuela|over (\d+) events/;

const COUNT = `
select (select count(*) from es.event) + (select count(*) from es.tile) + (select count(*) from es.checkpoint) as rows`;

/** A database that stores something else than it is given. */
const FALSIFYING = `
alter event trigger es_frozen disable;
create function public.falsify() returns trigger language plpgsql as
  $$ begin new.body := '{"summary":"Never said."}'; return new; end $$;
create trigger falsify before insert on es.event
  for each row when (new.position = 100) execute function public.falsify()`;
const HONEST_AGAIN = `
drop trigger falsify on es.event;
alter event trigger es_frozen enable always`;

const flipped = (bytes: Buffer, at: number) => {
  const copy = Buffer.from(bytes);
  copy[at]! ^= 0x01;
  return copy;
};
const noKeyOfOurs = () =>
  verifierKey('example.org/v1/disputes/venezuela', rawPublicKey(generateKeyPairSync('ed25519').privateKey));

describe('a backup that was changed in one place', () => {
  const source = useEventStore();
  const target = useEventStore();
  const folder = useFolder();
  let whole: Buffer;
  let text: Buffer;
  let own: VerifierKey[];

  const restore = async (bytes: Buffer, keys: readonly VerifierKey[] = []) => {
    const file = join(folder(), 'changed');
    await writeFile(file, bytes);
    return restoreBackup(target().adminUrl, file, { keys, ...quietly });
  };
  const rows = async () => Number((await target().pool.query<{ rows: string }>(COUNT)).rows[0]!.rows);
  /** What it is refused with. */
  const refusal = async (bytes: Buffer, keys: readonly VerifierKey[] = []) => {
    const message = await restore(bytes, keys).then(
      () => 'restored',
      (error: Error) => `${error.name}: ${error.message}`,
    );
    expect(await rows()).toBe(0);
    return message;
  };
  /** The line that begins so, with one character of what stands behind `mark` changed. */
  const lineWith = (start: string, mark: string) => {
    const lineAt = text.indexOf(start);
    return text.indexOf(mark, lineAt) + mark.length + 1;
  };

  beforeAll(async () => {
    const tell = (count: number) =>
      source().store.append('venezuela', aCommand(Array.from({ length: count }, (_, n) => anEvent({ data: { summary: `Said ${n}.` } })))); // prettier-ignore
    await tell(SEALED);
    await seal(source(), folder());
    await tell(ALL - SEALED);
    own = await knownKeys(folder());
    const verifierKeys = own.map(formatVerifierKey);
    await writeBackup(source().pool, join(folder(), 'whole'), { ...quietly, verifierKeys });
    whole = await readFile(join(folder(), 'whole'));
    text = gunzipSync(whole);
  });

  it('is refused wherever the byte stands in the file, and nothing is written', async () => {
    const step = (whole.length - GZIP_HEADER) / FLIPS;
    for (let flip = 0; flip < FLIPS; flip++) {
      const at = GZIP_HEADER + Math.floor(flip * step);
      expect(await refusal(flipped(whole, at))).toMatch(/^BackupRefused: .+ (damaged|no backup)/);
    }
  });

  it('is refused wherever the byte stands in its text, and nothing is written', async () => {
    const step = (text.length - 1) / FLIPS;
    for (let flip = 0; flip < FLIPS; flip++)
      expect(await refusal(gzipSync(flipped(text, Math.floor(flip * step))))).toMatch(/^BackupRefused: /);
  });

  it.each([
    ['the body of an event', '{"event":{"position":200,', '"summary":"', 200],
    ['when it was recorded', '{"event":{"position":7,', '"recordedAt":"', 7],
    ['a tile', '{"tile"', '"root":"', 256],
    ['the root of a checkpoint', '{"checkpoint"', '"root":"', SEALED],
    ['the text of a checkpoint', '{"checkpoint"', '"note":"', SEALED],
    ['the signature of a checkpoint', '{"checkpoint"', '\\n\\n— example.org/v1/disputes/venezuela ', SEALED],
    ['the key that a checkpoint names', '{"checkpoint"', '"keyId":"', SEALED],
  ])('names the position where it stands in %s, although its digest was made anew', async (_, start, mark, position) => {
    const changed = flipped(text, lineWith(start, mark)).toString().trim().split('\n');
    const message = await refusal(withRightDigest(changed.slice(0, -1)));
    expect(message).toMatch(/^BackupRefused: .+ is damaged or was altered: .+ Nothing was restored\.$/);
    const [, ...named] = NAMED.exec(message) ?? [];
    expect([message, named.find(Boolean)]).toEqual([message, String(position)]);
  }); // prettier-ignore

  it('is refused where it was signed with another key than the one given', async () => {
    expect(await refusal(whole, [noKeyOfOurs()])).toMatch(
      `the checkpoint over ${SEALED} events is not signed by a key that is known here`,
    );
  });

  it('is refused where the database stores something else than it is given', async () => {
    const admin = openPool(target().adminUrl, 1);
    await admin.query(FALSIFYING);
    const message = await refusal(whole);
    await admin.query(HONEST_AGAIN);
    await admin.end();
    expect(message).toMatch('as it was written, position 100 (StatementMade) does not give the hash');
  });

  it('is verified by its hashes alone where no key came with it', async () => {
    const [head, ...rest] = text.toString().trim().split('\n');
    const { backup } = JSON.parse(head!);
    delete backup.verifierKeys;
    const bytes = withRightDigest([JSON.stringify({ backup }), ...rest.slice(0, -1)]);
    expect(await restore(bytes)).toMatchObject({ events: ALL, keys: [], signers: [] });
  });
});
