import { execFileSync } from 'node:child_process';
import { chmod, mkdtemp, rm, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { untilCleared } from '../arena/standing';

/** A file system of its own, in memory, that can be filled without harm to any other. */
export interface SmallDisk {
  readonly folder: string;
  /** Leaves so many bytes. */
  fill(free: number): Promise<void>;
  empty(): Promise<void>;
  close(): Promise<void>;
}

/** null where this process may not mount one. */
export async function openSmallDisk(megabytes: number): Promise<SmallDisk | null> {
  const folder = await mkdtemp(join(tmpdir(), 'chancery-small-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    await rm(folder, { recursive: true });
    return null;
  }
  await chmod(folder, 0o755);
  const ballast = join(folder, 'ballast');
  return {
    folder,
    async fill(free) {
      const { bavail, bsize } = await statfs(folder);
      await writeFile(ballast, Buffer.alloc(Math.max(0, bavail * bsize - free), 1));
    },
    empty: () => rm(ballast, { force: true }),
    close: untilCleared(async () => {
      execFileSync('umount', [folder]);
      await rm(folder, { recursive: true });
    }),
  };
}
