import { createPublicKey, hash, type KeyObject, verify } from 'node:crypto';

/** Signature type 0x01 of C2SP signed-note: Ed25519 over the text. */
export const ED25519 = 0x01;
const KEY_BYTES = 32;
/** What DER puts before the 32 bytes of an Ed25519 public key (RFC 8410). */
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');

/** Whose signatures are believed: a name, and the public key that goes by it. */
export interface VerifierKey {
  readonly name: string;
  /** The first four bytes of a hash, in hex: tells keys of one name apart. */
  readonly id: string;
  readonly publicKey: Buffer;
}

export function verifierKey(name: string, publicKey: Buffer): VerifierKey {
  if (!isKeyName(name)) throw new TypeError(`"${name}" cannot name a key: no spaces, no plus.`);
  const named = Buffer.concat([Buffer.from(`${name}\n`), Uint8Array.of(ED25519), publicKey]);
  return { name, id: hash('sha256', named, 'buffer').toString('hex', 0, 4), publicKey };
}

/** `name+id+base64`, as signed notes give their keys. */
export function formatVerifierKey({ name, id, publicKey }: VerifierKey): string {
  return `${name}+${id}+${Buffer.concat([Uint8Array.of(ED25519), publicKey]).toString('base64')}`;
}

/** null for what is no Ed25519 verifier key, or has an id that is not its own. */
export function readVerifierKey(text: string): VerifierKey | null {
  const [, name, id, encoded] = /^([^+\s]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+=*)$/.exec(text.trim()) ?? [];
  if (name === undefined || encoded === undefined) return null;
  const bytes = Buffer.from(encoded, 'base64');
  if (bytes.length !== 1 + KEY_BYTES || bytes[0] !== ED25519) return null;
  const key = verifierKey(name, bytes.subarray(1));
  return key.id === id && bytes.toString('base64') === encoded ? key : null;
}

export function isSignedBy({ publicKey }: VerifierKey, text: string, signature: Buffer): boolean {
  return verify(null, Buffer.from(text), keyObject(publicKey), signature);
}

const keyObject = (raw: Buffer): KeyObject =>
  createPublicKey({ key: Buffer.concat([SPKI, raw]), format: 'der', type: 'spki' });

export const rawPublicKey = (key: KeyObject): Buffer =>
  createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-KEY_BYTES);

export const isKeyName = (name: string) => name !== '' && !/[\s+\p{Z}\p{Cc}]/u.test(name);
