import { readFile } from 'node:fs/promises';
import { Refusal } from '@chancery/kernel';
import { checkProof } from '@chancery/transparency';
import { trustedKeys, trustedWitnesses } from './trusted-keys';
import { whoVouches } from './who-vouches';

/** Checks a proof file with nothing but keys: no database, no service. */
export async function verifyProof(
  path: string,
  given: readonly string[],
  givenWitnesses: readonly string[],
): Promise<void> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Refusal('INVALID_PARAMETER', `${path} cannot be read (${error.code}).`);
  });
  const keys = await trustedKeys(given);
  if (keys.length === 0)
    throw new Refusal(
      'INVALID_PARAMETER',
      'No verifier key is known here: give the one of the record with --key. Its service shows it under /verifier-keys; get it by another way as well.',
    );
  const witnesses = await trustedWitnesses(givenWitnesses);
  const verdict = checkProof(text, keys, witnesses);
  if (!verdict.proven) process.exitCode = 1;
  process.stdout.write(verdict.proven ? proven(verdict) : `Not proven: ${verdict.because}.\n`);
  if (!verdict.proven) return;
  const { size } = verdict.checkpoint;
  const vouched = verdict.cosignatures.map(({ by, at }) => ({ by, at, size }));
  process.stdout.write(whoVouches(vouched, witnesses, givenWitnesses.length > 0));
}

function proven({ entry, checkpoint, by }: Extract<ReturnType<typeof checkProof>, { proven: true }>): string {
  const said = Object.entries(entry).map(([name, value]) => `  ${name}: ${value ?? 'none'}`);
  return [
    `Proven: position ${entry.position} of the ${checkpoint.size} events that ${by.name} has signed (key ${by.id}).`,
    ...said,
    '',
  ].join('\n');
}
