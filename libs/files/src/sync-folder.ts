import { open } from 'node:fs/promises';

/** What file systems answer that cannot do it, such as some network mounts. */
const CANNOT = ['EINVAL', 'ENOTSUP'];

/** A file that was made, renamed or linked is on disk under its name only once its folder is. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } catch (error) {
    if (!CANNOT.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  } finally {
    await folder.close();
  }
}
