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
