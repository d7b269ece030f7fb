import { open } from 'node:fs/promises';

/** A file that was made, renamed or linked is on disk under its name only once its folder is. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
