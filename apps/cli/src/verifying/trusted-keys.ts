import { readFile } from 'node:fs/promises';
import { Refusal } from '@chancery/kernel';
import { knownKeys, sealSettings } from '@chancery/sealing';
import { readVerifierKey, type VerifierKey } from '@chancery/transparency';

/** The verifier keys given on the command line, each as itself or in a file of one a line; else those of this installation. */
export async function trustedKeys(given: readonly string[]): Promise<VerifierKey[]> {
  if (given.length === 0) return knownKeys(sealSettings(process.env).folder);
  return (await Promise.all(given.map(keysIn))).flat();
}

async function keysIn(text: string): Promise<VerifierKey[]> {
  const key = readVerifierKey(text);
  if (key) return [key];
  const file = await readFile(text, 'utf8').catch(() => '');
  const keys = file.split('\n').flatMap((line) => readVerifierKey(line) ?? []);
  if (keys.length > 0) return keys;
  throw new Refusal('INVALID_PARAMETER', `--key ${text} is no verifier key, and no file with one a line.`);
}
