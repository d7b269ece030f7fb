import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { access, constants, link, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '@chancery/files';
import { Refusal } from '@chancery/kernel';
import { withDraft } from '../files/private-files';
import type { SealSettings } from '../seal-settings';

const FILE = 'private-key.pem';

/**
 * The Ed25519 key that signs the record: from the settings, or from its file, which a first start makes. Throws
 * SETUP_IMPOSSIBLE for what is no such key, for a file that others may read, and for a folder that cannot be written to.
 */
export async function signingKey({ folder, key }: SealSettings): Promise<KeyObject> {
  await mustBeWritable(folder);
  if (key !== null) return readKey(key, 'CHANCERY_SEAL_KEY');
  const path = join(folder, FILE);
  const pem = (await readPrivate(path)) ?? (await makeKey(path));
  return readKey(pem, path);
}

/** Also where the key is given: the checkpoints seen last and the public keys are kept there. */
async function mustBeWritable(folder: string): Promise<void> {
  try {
    await makeFolder(folder, 0o700);
    await access(folder, constants.W_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw impossible(
      `${folder}, for the key that signs the record, cannot be written to (${code}): set CHANCERY_DATA to a folder of this user, or CHANCERY_SEALER=off where another process signs.`,
      error,
    );
  }
}

async function readPrivate(path: string): Promise<string | null> {
  try {
    const { mode } = await stat(path);
    if ((mode & 0o077) !== 0 && process.platform !== 'win32')
      throw impossible(`Others may read ${path}, the key that signs the record: chmod 600 ${path}.`);
    return await readFile(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return null;
    if (code === 'EACCES')
      throw impossible(`${path}, the key that signs the record, may not be read.`, error);
    throw error;
  }
}

/** Of two processes that start at once, one makes the key and the other takes it. */
async function makeKey(path: string): Promise<string> {
  const pem = generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }) as string;
  try {
    await withDraft(path, pem, (draft) => link(draft, path));
    return pem;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return readFile(path, 'utf8');
  }
}

function readKey(pem: string, from: string): KeyObject {
  try {
    const key = createPrivateKey(pem);
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch {
    // Said below, without what was read: it may be a secret all the same.
  }
  throw impossible(
    `${from} holds no Ed25519 private key as PEM: make one with openssl genpkey -algorithm ed25519.`,
  );
}

const impossible = (message: string, cause?: unknown) =>
  new Refusal('SETUP_IMPOSSIBLE', message, [], { cause });
