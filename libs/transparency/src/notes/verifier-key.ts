import { createPublicKey, hash, type KeyObject, verify } from 'node:crypto';

/** Signature type 0x01 of C2SP signed-note: Ed25519 over the text. */
export const ED25519 = 0x01;
/** Signature type 0x04: a cosignature/v1 of C2SP tlog-cosignature, Ed25519 over a time and the text. */
export const COSIGNATURE_V1 = 0x04;
const KEY_BYTES = 32;
/** What DER puts before the 32 bytes of an Ed25519 public key (RFC 8410). */
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');

/** A name, and the Ed25519 public key that goes by it. */
interface NamedKey<Type extends number> {
  readonly type: Type;
  readonly name: string;
  /** The first four bytes of a hash, in hex: tells keys of one name apart, and the types of one key. */
  readonly id: string;
  readonly publicKey: Buffer;
}

/** Whose signatures are believed. */
export type VerifierKey = NamedKey<typeof ED25519>;
/** Whose cosignatures are believed: a witness, who looks after logs that are not its own. */
export type WitnessKey = NamedKey<typeof COSIGNATURE_V1>;

export const verifierKey = (name: string, publicKey: Buffer): VerifierKey => named(ED25519, name, publicKey);
export const witnessKey = (name: string, publicKey: Buffer): WitnessKey =>
  named(COSIGNATURE_V1, name, publicKey);

function named<Type extends number>(type: Type, name: string, publicKey: Buffer): NamedKey<Type> {
  if (!isKeyName(name)) throw new TypeError(`"${name}" cannot name a key: no spaces, no plus.`);
  const whole = Buffer.concat([Buffer.from(`${name}\n`), Uint8Array.of(type), publicKey]);
  return { type, name, id: hash('sha256', whole, 'buffer').toString('hex', 0, 4), publicKey };
}

/** `name+id+base64`, as signed notes give their keys. */
export function formatVerifierKey({ type, name, id, publicKey }: VerifierKey | WitnessKey): string {
  return `${name}+${id}+${Buffer.concat([Uint8Array.of(type), publicKey]).toString('base64')}`;
}

/** null for what is no Ed25519 verifier key, or has an id that is not its own. */
export const readVerifierKey = (text: string): VerifierKey | null => read(ED25519, text);
/** null for what is no verifier key of Ed25519 cosignatures, or has an id that is not its own. */
export const readWitnessKey = (text: string): WitnessKey | null => read(COSIGNATURE_V1, text);

function read<Type extends number>(type: Type, text: string): NamedKey<Type> | null {
  const [, name, id, encoded] = /^([^+\s]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+=*)$/.exec(text.trim()) ?? [];
  if (name === undefined || encoded === undefined) return null;
  const bytes = Buffer.from(encoded, 'base64');
  if (bytes.length !== 1 + KEY_BYTES || bytes[0] !== type) return null;
  const key = named(type, name, bytes.subarray(1));
  return key.id === id && bytes.toString('base64') === encoded ? key : null;
}

export function isSignedBy(
  { publicKey }: Pick<VerifierKey, 'publicKey'>,
  text: string,
  signature: Buffer,
): boolean {
  return verify(null, Buffer.from(text), keyObject(publicKey), signature);
}

const keyObject = (raw: Buffer): KeyObject =>
  createPublicKey({ key: Buffer.concat([SPKI, raw]), format: 'der', type: 'spki' });

export const rawPublicKey = (key: KeyObject): Buffer =>
  createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-KEY_BYTES);

export const isKeyName = (name: string) => name !== '' && !/[\s+\p{Z}\p{Cc}]/u.test(name);
