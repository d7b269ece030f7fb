import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { aCommand, anEvent, useEventStore, useFolder } from '@chancery/testing';
import { formatVerifierKey } from '@chancery/transparency';
import { EntryProofs, knownKeys, SealedRecord, Sealer, sealSettings } from '../index';

/** It shares no code with the service: what both say is true because the formats say so. */
const PROGRAM = join(__dirname, '../../../../docs/verify/verify.mjs');

describe('the second verifier', () => {
  const folder = useFolder();
  const database = useEventStore();
  let key = '';
  let proof = '';
  let event = {};

  async function run(text: string, verifierKey = key, ...more: string[]) {
    const file = join(folder(), `proof-${randomUUID()}`);
    await writeFile(file, text);
    return new Promise<{ code: unknown; stdout: string }>((resolve) => {
      execFile(process.execPath, [PROGRAM, file, verifierKey, ...more], (error, stdout) =>
        resolve({ code: error ? error.code : 0, stdout }),
      );
    });
  }
  const eventFile = async (changes: object) => {
    const file = join(folder(), `event-${randomUUID()}`);
    await writeFile(file, JSON.stringify({ ...event, ...changes }));
    return file;
  };

  beforeAll(async () => {
    const { pool, store } = database();
    const events = Array.from({ length: 300 }, (_, n) => anEvent({ entryId: `entry-é-${n}` }));
    await store.append('venezuela', aCommand(events));
    const settings = sealSettings({ CHANCERY_DATA: folder() });
    await new Sealer(pool, store, settings).sealAll();
    key = formatVerifierKey((await knownKeys(settings.folder))[0]!);
    proof = await new EntryProofs(pool, store, new SealedRecord(pool, store)).prove(
      'venezuela',
      'entry-é-270',
    );
    [event] = (await store.readAfter('venezuela', 270, 1)) as [object];
  });

  it('proves what the service proves, and what the event says', async () => {
    expect(await run(proof)).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^Proven: .*"position": 271/s),
    });
    expect(await run(proof, key, await eventFile({}))).toMatchObject({ code: 0 });
    expect(await run(proof, key, await eventFile({ data: { summary: 'Nobody said so.' } }))).toMatchObject({
      code: 1,
      stdout: 'Not proven: the event says something else.\n',
    });
  });

  it('does not mind what witnesses wrote under the checkpoint', async () => {
    const cosignature = `— witness.example.org/w1 ${Buffer.alloc(76, 7).toString('base64')}\n`;
    expect(await run(proof + cosignature)).toMatchObject({ code: 0 });
  });

  it('proves nothing once the file is altered or cut, wherever', async () => {
    const lines = proof.split('\n');
    const places = lines.flatMap((line, at) => {
      const before = lines.slice(0, at).join('\n').length + (at > 0 ? 1 : 0);
      // Of the hashes the first stands for all.
      const isOneOfMany = at > 3 && lines.indexOf('') > at;
      return line === '' || isOneOfMany ? [] : [before + Math.floor(line.length / 2)];
    });
    const altered = places.map(
      (at) => `${proof.slice(0, at)}${proof[at] === 'A' ? 'B' : 'A'}${proof.slice(at + 1)}`,
    );
    const cut = [0, proof.length >> 1, proof.length - 1].map((length) => proof.slice(0, length));
    for (const text of [...altered, ...cut])
      expect(await run(text)).toMatchObject({ code: 1, stdout: expect.stringMatching(/^Not proven: /) });
    expect(altered).toHaveLength(8);
  });

  it('proves nothing with another key', async () => {
    const other = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
    expect(await run(proof, other)).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('not signed by this key'),
    });
    expect(await run(proof, 'no key')).toMatchObject({ code: 1 });
  });
});
