import { readFile } from 'node:fs/promises';
import { Refusal } from '@chancery/kernel';
import { checkProof } from '@chancery/transparency';
import { trustedKeys } from './trusted-keys';

/** Checks a proof file with nothing but keys: no database, no service. */
export async function verifyProof(path: string, given: readonly string[]): Promise<void> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Refusal('INVALID_PARAMETER', `${path} cannot be read (${error.code}).`);
  });
  const keys = await trustedKeys(given);
  if (keys.length === 0)
    throw new Refusal(
      'INVALID_PARAMETER',
      'No verifier key is known here: give the one of the record with --key. Its service shows it under /verifier-keys; get it by another way as well.',
    );
  const verdict = checkProof(text, keys);
  if (!verdict.proven) process.exitCode = 1;
  process.stdout.write(verdict.proven ? proven(verdict) : `Not proven: ${verdict.because}.\n`);
}

function proven({ entry, checkpoint, by }: Extract<ReturnType<typeof checkProof>, { proven: true }>): string {
  const said = Object.entries(entry).map(([name, value]) => `  ${name}: ${value ?? 'none'}`);
  return [
    `Proven: position ${entry.position} of the ${checkpoint.size} events that ${by.name} has signed (key ${by.id}).`,
    ...said,
    '',
  ].join('\n');
}
