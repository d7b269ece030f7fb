import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Sealer } from '@chancery/sealing';
import { useFolder, useTestDatabase } from '@chancery/testing';
import { PROGRAM } from './e2e/served';
import { SHIPPED_RECORD } from './e2e/shipped-record';
import { type RunningApi, startApi } from './e2e/start-api';
import { ROOT } from './version';

const run = promisify(execFile);
const TOOLS = ['sh', 'curl', 'jq', 'openssl', 'base64', 'sed'];
const PROVEN = /^It is in the tree\.\nSignature Verified Successfully\n$/;
const BLOCK = /^( *)```sh\n(.*?)^\1```$/gms;

function areThere(tools: readonly string[]): boolean {
  try {
    for (const tool of tools) execFileSync('/bin/sh', ['-c', `command -v ${tool}`]);
    return true;
  } catch {
    return false;
  }
}

(areThere(TOOLS) ? describe : describe.skip)(
  `docs/proofs.md, line by line (needs ${TOOLS.join(', ')})`,
  () => {
    const folder = useFolder();
    let api: RunningApi;
    afterAll(() => api.close());
    const database = useTestDatabase(SHIPPED_RECORD);
    const [fetching = '', verifying = '', ...byHand] = [
      ...readFileSync(join(ROOT, 'docs/proofs.md'), 'utf8').matchAll(BLOCK),
    ].map(([, indent = '', lines = '']) => lines.replaceAll(new RegExp(`^${indent}`, 'gm'), ''));
    const place = () => join(folder(), 'reader');

    /** What a reader types, in a folder of the reader's own with a checkout beside it. */
    async function type(script: string): Promise<{ readonly failed: boolean; readonly said: string }> {
      const path = `${join(folder(), 'bin')}:${process.env['PATH']}`;
      const typed = run('/bin/sh', ['-eu', '-c', script], {
        cwd: place(),
        env: { ...process.env, PATH: path },
      });
      return typed.then(
        ({ stdout }) => ({ failed: false, said: stdout }),
        ({ stdout, stderr }: { stdout: string; stderr: string }) => ({ failed: true, said: stdout + stderr }),
      );
    }

    beforeAll(async () => {
      for (const name of ['bin', 'reader']) mkdirSync(join(folder(), name));
      symlinkSync(join(ROOT, 'docs'), join(place(), 'docs'));
      const chancery = `#!/bin/sh\nexec "${process.execPath}" "${PROGRAM}" "$@"\n`;
      writeFileSync(join(folder(), 'bin/chancery'), chancery, { mode: 0o755 });
      api = await startApi(database().pool, { CHANCERY_DATA: join(folder(), 'data') });
      await api.app.get(Sealer).sealAll();
      expect(await type(fetching.replace('http://localhost:3000', api.url))).toEqual({
        failed: false,
        said: '',
      });
    });

    it('has two verifiers that say the same', async () => {
      const { failed, said } = await type(verifying);
      expect(said).toMatch(/^Proven: position \d+ .*entryId: 2002-04-11-coup-against-chavez.*^Proven: \{/ms);
      expect(failed).toBe(false);
    });

    it('comes to the same by hand', async () => {
      const { failed, said } = await type(byHand.join('\n'));
      expect(said).toMatch(PROVEN);
      expect([failed, byHand.length]).toEqual([false, 3]);
    });

    it.each([
      ['the entry', (proof: string) => proof.replace(/^extra .{8}/m, (line) => `${line.slice(0, -2)}YQ`)],
      [
        'a hash',
        (proof: string) =>
          proof.replace(/^(index .*\n)./m, (line) => `${line.slice(0, -1)}${line.endsWith('A') ? 'B' : 'A'}`),
      ],
      ['the size', (proof: string) => proof.replace(/^(localhost.*\n\d*)\d$/m, '$10')],
    ])('finds by hand that somebody altered %s', async (_, alter) => {
      const kept = readFileSync(join(place(), 'PROOF'), 'utf8');
      expect(alter(kept)).not.toBe(kept);
      writeFileSync(join(place(), 'PROOF'), alter(kept));
      const { said } = await type(byHand.join('\n'));
      writeFileSync(join(place(), 'PROOF'), kept);
      expect(said).not.toMatch(PROVEN);
    });
  },
);
