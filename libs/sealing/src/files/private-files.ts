import { randomBytes } from 'node:crypto';
import { link, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { makeFolder, syncFolder } from '@chancery/files';

interface Modes {
  readonly file: number;
  readonly folder: number;
}

const PRIVATE: Modes = { file: 0o600, folder: 0o700 };
const PUBLIC: Modes = { file: 0o644, folder: 0o755 };

/** Lets `place` put a file with that text where it belongs, in one step, and on disk; readable by its owner only unless told. */
export async function withDraft<Result>(
  path: string,
  text: string,
  place: (draft: string) => Promise<Result>,
  modes = PRIVATE,
): Promise<Result> {
  await makeFolder(dirname(path), modes.folder);
  const draft = `${path}.new-${process.pid}-${randomBytes(4).toString('hex')}`;
  try {
    await writeToDisk(draft, text, modes.file);
    const placed = await place(draft);
    await syncFolder(dirname(path));
    return placed;
  } finally {
    await rm(draft, { force: true });
  }
}

/** A reader sees the old text or the new one. */
export const replaceFile = (path: string, text: string): Promise<void> =>
  withDraft(path, text, (draft) => rename(draft, path));

const WITHOUT_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'];

/** For everybody to read. What is there already stays as it is. */
export async function placeNewFile(path: string, text: string): Promise<void> {
  if ((await readIfThere(path)) !== null) return;
  await withDraft(path, text, (draft) => linkOrRename(draft, path), PUBLIC);
}

async function linkOrRename(draft: string, path: string): Promise<void> {
  try {
    await link(draft, path);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (WITHOUT_LINKS.includes(code)) return rename(draft, path);
    if (code !== 'EEXIST') throw error;
  }
}

/** null where there is none. */
export async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

async function writeToDisk(path: string, text: string, mode: number): Promise<void> {
  const file = await open(path, 'wx', mode);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}
