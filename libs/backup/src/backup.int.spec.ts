import { randomUUID } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { knownKeys } from '@chancery/sealing';
import { aCommand, anEvent, openPool, useEventStore, useFolder } from '@chancery/testing';
import { formatVerifierKey } from '@chancery/transparency';
import type { Pool } from 'pg';
import type { BackingUp } from './backup-lines';
import { quietly, seal, withRightDigest } from './kept-record.fixture';
import { restoreBackup } from './restore-backup';
import { writeBackup } from './write-backup';

const ROWS = {
  events: 'select e::text as row from es.event e where position <= $1 order by log_id, position',
  tiles: 'select t::text as row from es.tile t where $1 > 0 order by log_id, level, index',
  checkpoints: 'select c::text as row from es.checkpoint c where size <= $1 order by log_id, size, key_id',
  cosignatures: 'select c::text as row from es.cosignature c where size <= $1 order by log_id, size, witness',
};
/** The last event once more, with the hash of the first. */
const FORGED = `
insert into es.event
select log_id, position + 1, 'forged', 1, gen_random_uuid(), 'forged', type, schema_version, occurred_on, occurred_from,
       occurred_to, recorded_at, recorded_by, correlation_id, causation_id, 'forged', 1, request_hash, body, leaf_hash
  from es.event
 order by position desc
 limit 1`;

/** The first digit of its root becomes another one, whichever it was. */
const ofAnotherRoot = (line: string, what: 'checkpoint' | 'tile') =>
  line.replace(
    new RegExp(`("${what}".*"root":")(.)`),
    (_, before, digit) => before + (digit === '0' ? '1' : '0'),
  );

const vouch = (name: string) => [1, 100, name, 'da77ade7', Buffer.alloc(72, name)];

describe('a backup', () => {
  const source = useEventStore();
  const target = useEventStore();
  const folder = useFolder();
  const file = (name: string) => join(folder(), name);
  let head = 0;
  let lines: string[] = [];
  let backingUp: BackingUp;

  const rowsOf = async (pool: Pool, what: keyof typeof ROWS) =>
    (await pool.query<{ row: string }>(ROWS[what], [head])).rows.map(({ row }) => row);
  const restore = (name: string) => restoreBackup(target().adminUrl, file(name), { keys: [], ...quietly });

  const tell = (count: number, at = 'any') =>
    Promise.all(
      Array.from({ length: count }, (_, n) =>
        source().store.append(
          'venezuela',
          aCommand([anEvent({ data: { at, n, said: 'Dijo «sí»; 😀 \u2028' } }), anEvent({ entryId: null })], {
            causationId: n % 2 === 0 ? randomUUID() : null,
          }),
        ),
      ),
    );

  const altered = (name: string, change: (all: string[]) => string[]) =>
    writeFile(file(name), withRightDigest(change(lines.slice(0, -1))));

  beforeAll(async () => {
    await tell(50);
    await seal(source(), folder());
    await source().pool.query('select es.cosign($1, $2, $3, $4, $5)', vouch('w1.example.org'));
    await source().pool.query('select es.cosign($1, $2, $3, $4, $5)', vouch('w2.example.org'));
    await tell(150);
    await seal(source(), folder());
    await tell(5);
    const verifierKeys = (await knownKeys(folder())).map(formatVerifierKey);
    backingUp = { ...quietly, verifierKeys };
  });

  it('is made while appends go on, whole and in one step, and not twice under one name', async () => {
    const over = new AbortController();
    const appends = (async () => {
      while (!over.signal.aborted) await tell(3, 'during');
    })();
    const done: number[] = [];
    const bytes = await writeBackup(source().pool, file('a'), {
      ...backingUp,
      onProgress: (events) => done.push(events),
    });
    over.abort();
    await appends;
    expect(bytes).toBeGreaterThan(1000);
    lines = gunzipSync(await readFile(file('a')))
      .toString()
      .trim()
      .split('\n');
    const { backup } = JSON.parse(lines[0]!);
    head = backup.disputes[0].head;
    expect(head).toBeGreaterThanOrEqual(410);
    expect(done.at(-1)).toBe(head);
    expect(lines.filter((line) => line.startsWith('{"tile"'))).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith('{"checkpoint"'))).toHaveLength(2);
    await expect(writeBackup(source().pool, file('a'), backingUp)).rejects.toThrow(/exists already/);
  });

  it.each([
    ['that breaks off', () => gzipSync(lines.slice(0, -3).join('\n')), /breaks off/],
    ['whose compressed bytes break off', () => gzipSync(lines.join('\n')).subarray(0, 4_000), /breaks off/],
    [
      'of which a byte was changed',
      () => gzipSync(`${lines.join('\n').replace('sí', 'no')}\n`),
      /digest|hash/,
    ],
    [
      'with a line without end',
      () => gzipSync(Buffer.alloc(70_000_000, 'a'), { level: 1 }),
      /line without end/,
    ],
    ['that is something else', () => gzipSync('{"summary":"no backup"}\n'), /no backup of Chancery/],
    ['that is not compressed', () => Buffer.from(lines.join('\n')), /cannot be read/],
  ])('is refused when it is a file %s', async (_, bytes, sentence) => {
    await writeFile(file('broken'), bytes());
    await expect(restore('broken')).rejects.toThrow(sentence);
    expect(await rowsOf(target().pool, 'events')).toEqual([]);
  });

  it.each([
    ['an event altered', (all: string[]) => all.map((line) => line.replace('"n":17', '"n":71')), /position \d+ of venezuela does not give its hash/],
    ['an event left out', (all: string[]) => all.filter((line) => !line.startsWith('{"event":{"position":120,')), /position 120 of venezuela is missing/],
    ['the tail left out', (all: string[]) => all.slice(0, -20), /venezuela ends at \d+ and not at/],
    ['a checkpoint of another root', (all: string[]) => all.map((line) => ofAnotherRoot(line, 'checkpoint')), /the checkpoint at 100 of venezuela, after position 100, does not follow/],
    ['a tile of another root', (all: string[]) => all.map((line) => ofAnotherRoot(line, 'tile')), /tile 0\/0 of venezuela, after position 256, does not follow/],
  ])('is refused when it has %s, although its digest was made anew', async (_, change, sentence) => {
    await altered('altered', change);
    await expect(restore('altered')).rejects.toThrow(sentence);
    expect(await rowsOf(target().pool, 'events')).toEqual([]);
  }); // prettier-ignore

  it('restores the same rows, and a record that goes on', async () => {
    expect(await restore('a')).toMatchObject({ events: head });
    for (const what of ['events', 'tiles', 'checkpoints', 'cosignatures'] as const)
      expect(await rowsOf(target().pool, what)).toEqual(await rowsOf(source().pool, what));
    const { store } = target();
    const again = { ...aCommand([anEvent()]), commandId: 'after' };
    expect(await store.append('venezuela', again)).toMatchObject({ position: head + 1, replayed: false });
  });

  it('is not restored over a record that is there', async () => {
    await expect(restore('a')).rejects.toThrow(/not empty: it holds the dispute venezuela/);
  });

  it('is not made of a record that holds what was never recorded', async () => {
    const { adminUrl, pool } = target();
    const admin = openPool(adminUrl, 1);
    await admin.query(FORGED);
    await admin.end();
    const forged = head + 2;
    await expect(writeBackup(pool, file('forged'), backingUp)).rejects.toThrow(
      `Position ${forged} of venezuela is missing or is not what was recorded`,
    );
    expect(await readdir(folder())).not.toContainEqual(expect.stringContaining('forged'));
  });
});
