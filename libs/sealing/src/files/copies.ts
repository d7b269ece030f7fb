import { join } from 'node:path';
import { readIfThere, replaceFile } from './private-files';

/** Keeps a copy of a checkpoint in a folder that somebody else looks after: a mounted archive, a git checkout. */
export async function copyCheckpoint(
  folder: string,
  slug: string,
  size: number,
  note: string,
): Promise<void> {
  const path = join(folder, slug, `${size}.checkpoint`);
  if ((await readIfThere(path)) === null) await replaceFile(path, note);
}
