import { readFile } from 'node:fs/promises';
import { Refusal } from '@chancery/kernel';
import { knownKeys, sealSettings } from '@chancery/sealing';
import { readVerifierKey, readWitnessKey, type VerifierKey, type WitnessKey } from '@chancery/transparency';

/** The verifier keys given on the command line, each as itself or in a file of one a line; else those of this installation. */
export async function trustedKeys(given: readonly string[]): Promise<VerifierKey[]> {
  if (given.length === 0) return knownKeys(sealSettings(process.env).folder);
  return (await Promise.all(given.map((text) => keysIn('--key', text, readVerifierKey)))).flat();
}

/** The same for the keys of witnesses. */
export async function trustedWitnesses(given: readonly string[]): Promise<WitnessKey[]> {
  if (given.length === 0) return sealSettings(process.env).witnesses.map(({ key }) => key);
  return (await Promise.all(given.map((text) => keysIn('--witness', text, readWitnessKey)))).flat();
}

async function keysIn<Key>(option: string, text: string, read: (line: string) => Key | null): Promise<Key[]> {
  const key = read(text);
  if (key) return [key];
  const file = await readFile(text, 'utf8').catch(() => '');
  const keys = file.split('\n').flatMap((line) => read(line) ?? []);
  if (keys.length > 0) return keys;
  const what = option === '--key' ? 'verifier key' : 'verifier key of a witness';
  throw new Refusal('INVALID_PARAMETER', `${option} ${text} is no ${what}, and no file with one a line.`);
}
