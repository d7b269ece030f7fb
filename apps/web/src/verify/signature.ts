import { bytesOf, hexOf, joined, sha256, utf8 } from './hashes';

/** Whose signature of a checkpoint is asked for (C2SP signed-note, type 0x01: Ed25519). */
interface LogKey {
  readonly name: string;
  /** The first four bytes of a hash over name and key, in hex. */
  readonly id: string;
  readonly publicKey: Uint8Array<ArrayBuffer>;
}

/** `name` and `id` are those of the key. */
export type SignatureVerdict =
  | { readonly is: 'signed'; readonly name: string; readonly id: string }
  | { readonly is: 'forged'; readonly name: string; readonly id: string }
  | { readonly is: 'other-log'; readonly name: string; readonly id: string }
  | { readonly is: 'no-key' }
  | { readonly is: 'unsupported' };

const ED25519 = 1;
const KEY_ID_BYTES = 4;

/**
 * Whether one of the verifier keys, one a line, has signed the note; computed here, by the browser's own cryptography,
 * where that knows Ed25519.
 */
export async function signatureOf(note: string, lines: string): Promise<SignatureVerdict> {
  const keys = await keysIn(lines);
  const [first] = keys;
  if (!first) return { is: 'no-key' };
  const origin = note.split('\n')[0];
  const own = keys.filter(({ name }) => name === origin);
  if (own.length === 0) return { is: 'other-log', name: first.name, id: first.id };
  try {
    for (const key of own) if (await isSigned(note, key)) return { is: 'signed', name: key.name, id: key.id };
  } catch (error) {
    if ((error as Error).name === 'NotSupportedError') return { is: 'unsupported' };
    throw error;
  }
  return { is: 'forged', name: own[0]!.name, id: own[0]!.id };
}

async function isSigned(note: string, { name, id, publicKey }: LogKey): Promise<boolean> {
  const key = await crypto.subtle.importKey('raw', publicKey, 'Ed25519', false, ['verify']);
  const end = note.lastIndexOf('\n\n');
  const text = utf8.encode(note.slice(0, end + 1));
  for (const line of note.slice(end + 2).split('\n')) {
    const [dash, signer, encoded = ''] = line.split(' ');
    const bytes = bytesOf(encoded);
    if (dash !== '—' || signer !== name || !bytes) continue;
    if (hexOf(bytes.subarray(0, KEY_ID_BYTES)) !== id) continue;
    if (await crypto.subtle.verify('Ed25519', key, bytes.subarray(KEY_ID_BYTES), text)) return true;
  }
  return false;
}

/** Those lines that are verifier keys of logs, each with an id that is its own. */
async function keysIn(lines: string): Promise<LogKey[]> {
  const keys = await Promise.all(lines.split('\n').map((line) => keyIn(line.trim())));
  return keys.filter((key) => key !== null);
}

async function keyIn(line: string): Promise<LogKey | null> {
  const [, name = '', id = '', encoded = ''] = /^([^+\s]+)\+([0-9a-f]{8})\+(\S+)$/.exec(line) ?? [];
  const bytes = bytesOf(encoded);
  if (bytes?.length !== 33 || bytes[0] !== ED25519) return null;
  const hash = await sha256(joined(utf8.encode(`${name}\n`), bytes));
  return hexOf(hash.subarray(0, KEY_ID_BYTES)) === id ? { name, id, publicKey: bytes.slice(1) } : null;
}
