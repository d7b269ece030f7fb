import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { syncFolder } from './sync-folder';

/** Makes a folder and those above it, as far as they are missing; all of them are on disk when it returns. */
export async function makeFolder(path: string, mode: number): Promise<void> {
  const wanted = resolve(path);
  const first = await mkdir(wanted, { recursive: true, mode });
  if (first === undefined) return;
  const above = dirname(first);
  for (let folder = wanted; folder !== above; folder = dirname(folder)) await syncFolder(dirname(folder));
}
