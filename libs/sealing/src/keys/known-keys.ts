import { appendFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
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
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await appendFile(join(folder, FILE), `${line}\n`);
}
