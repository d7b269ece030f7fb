import { basename } from 'node:path';
import { PLACE_FAULTS } from '@chancery/files';
import { BackupRefused } from './lines';

const FAULTS: Readonly<Record<string, string>> = {
  ...PLACE_FAULTS,
  EEXIST: 'exists already',
  ENOSPC: 'does not fit on its disk',
};

/** Why a file could not be written, as a sentence where the place is to blame. */
export function fileFault(error: unknown, file: string): unknown {
  const fault = FAULTS[(error as NodeJS.ErrnoException).code ?? ''];
  return fault
    ? new BackupRefused(`${basename(file)} ${fault}: choose another place.`, { cause: error })
    : error;
}

/** Why a file could not be read, as a sentence where the place is to blame. */
export function unreadable(error: unknown, file: string): unknown {
  const { code = '' } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return new BackupRefused(`There is no file ${file}. Nothing was restored.`);
  if (code === 'EACCES')
    return new BackupRefused(`${file} may not be read by this user. Nothing was restored.`);
  if (code === 'EISDIR') return new BackupRefused(`${file} is a folder. Nothing was restored.`);
  return error;
}
