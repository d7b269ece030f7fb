import { basename } from 'node:path';
import { BackupRefused } from './lines';

const FAULTS: Readonly<Record<string, string>> = {
  EEXIST: 'exists already',
  ENOENT: 'is in a folder that does not exist',
  EACCES: 'lies where this user may not write',
  EROFS: 'lies on a read-only file system',
  ENOSPC: 'does not fit on its disk',
};

/** Why a file could not be written, as a sentence where the place is to blame. */
export function fileFault(error: unknown, file: string): unknown {
  const fault = FAULTS[(error as NodeJS.ErrnoException).code ?? ''];
  return fault
    ? new BackupRefused(`${basename(file)} ${fault}: choose another place.`, { cause: error })
    : error;
}
