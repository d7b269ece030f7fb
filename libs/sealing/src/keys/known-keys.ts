import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder, syncFolder } from '@chancery/files';
import { formatVerifierKey, readVerifierKey, type VerifierKey } from '@chancery/transparency';
import { readIfThere } from '../files/private-files';

const FILE = 'verifier-keys';

/** Every verifier key that the record was ever signed with here, one a line: an old signature stays good. */
export async function knownKeys(folder: string): Promise<VerifierKey[]> {
  const lines = ((await readIfThere(join(folder, FILE))) ?? '').split('\n');
  return lines.map(readVerifierKey).filter((key) => key !== null);
}

export async function rememberKey(folder: string, key: VerifierKey): Promise<void> {
  const line = formatVerifierKey(key);
  if ((await knownKeys(folder)).some((known) => formatVerifierKey(known) === line)) return;
  await makeFolder(folder, 0o700);
  // On disk before anything is signed with it: what it signed could not be checked without it.
  const file = await open(join(folder, FILE), 'a');
  try {
    await file.appendFile(`${line}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await syncFolder(folder);
}
