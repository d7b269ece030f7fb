import { type KeyObject, sign } from 'node:crypto';
import { isSignedBy, rawPublicKey, type VerifierKey, verifierKey } from './verifier-key';

/** A text with the signatures under it (C2SP signed-note). */
export interface SignedNote {
  /** What is signed; ends in a line feed. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

export interface NoteSignature {
  readonly name: string;
  readonly keyId: string;
  readonly signature: Buffer;
}

const MOST_SIGNATURES = 64;
const LINE = /^— ([^\s+]+) ([A-Za-z0-9+/]+={0,2})$/u;
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0009\u000b-\u001f\ufffd]/;

/** null for what is no signed note; whether a signature is genuine is another question. */
export function readNote(note: string): SignedNote | null {
  const end = note.lastIndexOf('\n\n');
  if (end < 0 || !note.endsWith('\n') || CONTROLS.test(note)) return null;
  const signatures = readSignatures(note.slice(end + 2));
  return signatures && { text: note.slice(0, end + 1), signatures };
}

/** Signature lines as they stand under a note; null for what is none. */
export function readSignatures(lines: string): NoteSignature[] | null {
  const each = lines.endsWith('\n') ? lines.slice(0, -1).split('\n') : [];
  if (each.length === 0 || each.length > MOST_SIGNATURES) return null;
  const signatures = each.map(readSignature);
  return signatures.includes(null) ? null : (signatures as NoteSignature[]);
}

export function formatSignature({ name, keyId, signature }: NoteSignature): string {
  return `— ${name} ${Buffer.concat([Buffer.from(keyId, 'hex'), signature]).toString('base64')}\n`;
}

function readSignature(line: string): NoteSignature | null {
  const [, name, encoded] = LINE.exec(line) ?? [];
  if (name === undefined || encoded === undefined) return null;
  const bytes = Buffer.from(encoded, 'base64');
  if (bytes.length <= 4 || bytes.toString('base64') !== encoded) return null;
  return { name, keyId: bytes.toString('hex', 0, 4), signature: bytes.subarray(4) };
}

/** The keys that signed it; none when one of the given keys is named under it and did not sign this text. */
export function signersOf({ text, signatures }: SignedNote, keys: readonly VerifierKey[]): VerifierKey[] {
  const claimed = signatures.flatMap((one) => {
    const key = keys.find(({ name, id }) => name === one.name && id === one.keyId);
    return key ? [{ key, genuine: isSignedBy(key, text, one.signature) }] : [];
  });
  return claimed.every(({ genuine }) => genuine) ? claimed.map(({ key }) => key) : [];
}

/** The same key and text give the same bytes (RFC 8032). */
export function signNote(text: string, name: string, key: KeyObject): string {
  const { id } = verifierKey(name, rawPublicKey(key));
  return `${text}\n${formatSignature({ name, keyId: id, signature: sign(null, Buffer.from(text), key) })}`;
}
