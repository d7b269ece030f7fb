import { HASH_BYTES } from '../merkle/hashes';
import { readNote, type SignedNote } from './signed-note';

/** What a log says of itself: so many entries, and this is their root (C2SP tlog-checkpoint). */
export interface Checkpoint {
  /** Which log. */
  readonly origin: string;
  readonly size: number;
  readonly root: Buffer;
}

export interface SignedCheckpoint extends Checkpoint {
  readonly note: SignedNote;
}

export function checkpointText({ origin, size, root }: Checkpoint): string {
  return `${origin}\n${size}\n${root.toString('base64')}\n`;
}

/** null for what is no checkpoint. Lines after the third are allowed and mean nothing here. */
export function readCheckpoint(text: string): SignedCheckpoint | null {
  const note = readNote(text);
  if (!note) return null;
  const [origin, digits, encoded, ...more] = note.text.slice(0, -1).split('\n');
  if (!origin || !digits || !encoded || more.includes('') || !/^(0|[1-9]\d{0,15})$/.test(digits)) return null;
  const root = Buffer.from(encoded, 'base64');
  const size = Number(digits);
  if (root.length !== HASH_BYTES || root.toString('base64') !== encoded || !Number.isSafeInteger(size))
    return null;
  return { origin, size, root, note };
}
