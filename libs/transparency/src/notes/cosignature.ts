import { type KeyObject, sign } from 'node:crypto';
import { formatSignature, type NoteSignature, readSignatures, type SignedNote } from './signed-note';
import { isSignedBy, type WitnessKey } from './verifier-key';

/**
 * What a witness says of a checkpoint (C2SP tlog-cosignature, Ed25519): at that time it was the largest state of the
 * log that the witness had seen, and it begins with every state that it had seen before.
 */
export interface Cosignature extends NoteSignature {
  readonly by: WitnessKey;
  readonly at: Date;
  /** False: the line bears the name and the key id of the witness, and the witness never signed this text. */
  readonly genuine: boolean;
}

const TIME_BYTES = 8;
/** The last second that a JavaScript date can name. */
const LAST_SECOND = 8_640_000_000_000n;

/** The cosignatures under a note that claim to be of one of these witnesses. */
export function cosignaturesOf({ text, signatures }: SignedNote, keys: readonly WitnessKey[]): Cosignature[] {
  return signatures.flatMap((one) => {
    const by = keys.find(({ name, id }) => name === one.name && id === one.keyId);
    return by ? [{ ...one, by, ...check(text, one.signature, by) }] : [];
  });
}

/** Of lines as a witness answers them, those of this witness that are genuine; null for what are no such lines. */
export function cosignaturesIn(lines: string, text: string, key: WitnessKey): Cosignature[] | null {
  const signatures = readSignatures(lines);
  return signatures && cosignaturesOf({ text, signatures }, [key]).filter(({ genuine }) => genuine);
}

/** The line with which a witness vouches for the text of a checkpoint. */
export function cosign(text: string, by: WitnessKey, key: KeyObject, at: Date): string {
  const time = Buffer.alloc(TIME_BYTES);
  time.writeBigUInt64BE(BigInt(Math.floor(at.getTime() / 1000)));
  const signature = Buffer.concat([time, sign(null, Buffer.from(signedText(text, time)), key)]);
  return formatSignature({ name: by.name, keyId: by.id, signature });
}

function check(text: string, signature: Buffer, key: WitnessKey): Pick<Cosignature, 'at' | 'genuine'> {
  const time = signature.subarray(0, TIME_BYTES);
  const second = time.length === TIME_BYTES ? time.readBigUInt64BE() : LAST_SECOND + 1n;
  if (second > LAST_SECOND) return { at: new Date(0), genuine: false };
  const genuine = isSignedBy(key, signedText(text, time), signature.subarray(TIME_BYTES));
  return { at: new Date(Number(second) * 1000), genuine };
}

const signedText = (text: string, time: Buffer) => `cosignature/v1\ntime ${time.readBigUInt64BE()}\n${text}`;
