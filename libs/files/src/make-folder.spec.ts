import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeFolder, syncFolder } from './index';

const modeOf = (path: string) => statSync(path).mode & 0o777;

describe('folders that outlast a power cut', () => {
  let place = '';
  beforeEach(() => {
    place = mkdtempSync(join(tmpdir(), 'chancery-files-'));
  });
  afterEach(() => rmSync(place, { recursive: true }));

  it('are made with those above them', async () => {
    await makeFolder(join(place, 'one/two/three'), 0o700);
    expect(['one', 'one/two', 'one/two/three'].map((path) => modeOf(join(place, path)))).toEqual([
      0o700, 0o700, 0o700,
    ]);
  });

  it('are left as they are when they are there', async () => {
    mkdirSync(join(place, 'there'), { mode: 0o750 });
    await makeFolder(join(place, 'there'), 0o700);
    expect(modeOf(join(place, 'there'))).toBe(0o750);
  });

  it('must be there to be synced', async () => {
    await syncFolder(place);
    await expect(syncFolder(join(place, 'none'))).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
