import { readCheckpoint, signersOf, type VerifierKey } from '@chancery/transparency';
import type { Sealed } from '../log';
import { found } from './fault';

/** Whether a stored checkpoint says what its columns say, and a known key says it. */
export function checkNote(
  { size, root, note }: Sealed,
  dispute: string,
  keys: readonly VerifierKey[],
): VerifierKey | null {
  const what = `the checkpoint over ${size} events`;
  const checkpoint = readCheckpoint(note);
  if (!checkpoint) throw found(size, `${what} is no signed note`);
  if (checkpoint.size !== size || !checkpoint.root.equals(root))
    throw found(size, `${what} was signed over something else than is stored with it`);
  if (!checkpoint.origin.endsWith(`/v1/disputes/${dispute}`))
    throw found(size, `${what} is of another log, ${checkpoint.origin}`);
  if (keys.length === 0) return null;
  const own = keys.filter(({ name }) => name === checkpoint.origin);
  const [signer] = signersOf(checkpoint.note, own);
  if (!signer) throw found(size, `${what} is not signed by a key that is known here`);
  return signer;
}
