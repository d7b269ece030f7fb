import { randomBytes } from 'node:crypto';
import { open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { makeFolder, syncFolder } from '@chancery/files';

/** Lets `place` put a file with that text where it belongs, in one step, and on disk; readable by its owner only. */
export async function withDraft<Result>(
  path: string,
  text: string,
  place: (draft: string) => Promise<Result>,
): Promise<Result> {
  await makeFolder(dirname(path), 0o700);
  const draft = `${path}.new-${process.pid}-${randomBytes(4).toString('hex')}`;
  try {
    await writeToDisk(draft, text);
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

/** null where there is none. */
export async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

async function writeToDisk(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}
