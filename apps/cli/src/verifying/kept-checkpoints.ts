import { readFile } from 'node:fs/promises';
import { Refusal } from '@chancery/kernel';
import { type Kept, LastSeen, type Log, sealSettings } from '@chancery/sealing';
import { readCheckpoint, type SignedCheckpoint, signersOf, type VerifierKey } from '@chancery/transparency';

/** A checkpoint in a file; throws INVALID_PARAMETER for what is none, and an error for one that none of the keys signed. */
export async function checkpointIn(path: string, keys: readonly VerifierKey[]): Promise<SignedCheckpoint> {
  const text = await readFile(path, 'utf8').catch(() => '');
  const checkpoint = readCheckpoint(text);
  if (!checkpoint)
    throw new Refusal('INVALID_PARAMETER', `--against ${path} is no file with a signed checkpoint.`);
  const own = keys.filter(({ name }) => name === checkpoint.origin);
  if (keys.length > 0 && signersOf(checkpoint.note, own).length === 0)
    throw new Error(`--against ${path} is not signed by a key that is known here, or was altered since.`);
  return checkpoint;
}

/** What is known of a dispute from outside its database: the checkpoint seen last, and the one given. */
export async function keptOf(log: Log, given: SignedCheckpoint | null, path = ''): Promise<Kept[]> {
  const seen = new LastSeen(sealSettings(process.env).folder);
  const last = await seen.read(log);
  return [
    ...(last ? [{ from: 'the checkpoint seen here last', checkpoint: last }] : []),
    ...(given?.origin.endsWith(`/v1/disputes/${log.slug}`) ? [{ from: path, checkpoint: given }] : []),
  ];
}
