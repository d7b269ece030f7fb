import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { stopEmbedded } from '@chancery/postgres';

/**
 * An empty folder that goes with the spec, together with the server that may run in it. As root the server runs as
 * another user, who may enter it: in a folder closed to that user, libs/postgres would put its data elsewhere.
 */
export function useFolder(): () => string {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'chancery-spec-'));
    chmodSync(folder, 0o711);
  });
  afterAll(async () => {
    await stopEmbedded(folder);
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);
  return () => folder;
}
