import { Refusal } from '@chancery/kernel';

/** Set-up cannot go on; `message` says what to do. */
export function setupImpossible(message: string, cause?: unknown): Refusal {
  return new Refusal('SETUP_IMPOSSIBLE', message, [], { cause });
}

const DISK_FAULTS: Readonly<Record<string, (path: string) => string>> = {
  ENOSPC: (path) =>
    `The disk that holds ${path} is full: free some space, or set CHANCERY_DATA to a folder on another disk.`,
  EACCES: (path) =>
    `${path} cannot be used by this user: set CHANCERY_DATA to a folder you may write to, or start as the user it belongs to.`,
  EROFS: (path) => `${path} lies on a read-only file system: set CHANCERY_DATA to a folder you may write to.`,
  ENOTDIR: (path) => `${path} is a file, not a folder: move it away, or set CHANCERY_DATA to another folder.`,
};
const SAME_AS: Readonly<Record<string, string>> = { EPERM: 'EACCES', EDQUOT: 'ENOSPC', EEXIST: 'ENOTDIR' };

/** The sentence for a file-system error met at `path`; any other error stays what it is. */
export function diskFault(error: unknown, path: string): unknown {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  const sentence = DISK_FAULTS[SAME_AS[code] ?? code];
  return sentence ? setupImpossible(sentence(path), error) : error;
}
