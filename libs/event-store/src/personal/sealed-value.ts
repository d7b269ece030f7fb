import { createCipheriv, createDecipheriv, randomBytes, randomUUID } from 'node:crypto';

/** What stands in an event in the place of a personal value: `<key id>.<base64url of iv, ciphertext and tag>`. */
export interface SealedValue {
  readonly sealed: string;
}

/** To what a sealed value is bound: its key opens it nowhere else. */
export interface Place {
  readonly dispute: string;
  readonly eventId: string;
  /** JSON pointer from the event's data. */
  readonly pointer: string;
}

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * A sealed value in JSON text as it was written here. Inside a string of JSON every quote has a backslash before it, so
 * this matches nothing that somebody merely wrote.
 */
export const SEALED = /\{"sealed":"([0-9a-f-]{36})\.([\w-]+)"\}/g;
const BEGINNING = '{"sealed":"';

export const holdsSealed = (json: string): boolean => json.includes(BEGINNING);

export const isSealed = (value: unknown): value is SealedValue =>
  typeof value === 'object' && value !== null && typeof (value as Partial<SealedValue>).sealed === 'string';

/** Encrypts a value with AES-256-GCM under a new key that serves for nothing else. */
export function sealValue(value: unknown, place: Place): { id: string; key: Buffer; value: SealedValue } {
  const id = randomUUID();
  const key = randomBytes(KEY_BYTES);
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, key, iv).setAAD(boundTo(place));
  const hidden = Buffer.concat([
    iv,
    cipher.update(JSON.stringify(value), 'utf8'),
    cipher.final(),
    cipher.getAuthTag(),
  ]);
  return { id, key, value: { sealed: `${id}.${hidden.toString('base64url')}` } };
}

/** The value as JSON text; null when this key does not open it at this place. */
export function openValue(hidden: string, key: Buffer, place: Place): string | null {
  const bytes = Buffer.from(hidden, 'base64url');
  try {
    const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, IV_BYTES))
      .setAAD(boundTo(place))
      .setAuthTag(bytes.subarray(-TAG_BYTES));
    return decipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
  } catch {
    return null;
  }
}

const boundTo = ({ dispute, eventId, pointer }: Place) => Buffer.from(`${dispute}\n${eventId}\n${pointer}`);
