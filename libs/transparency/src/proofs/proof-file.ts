import { rootByInclusion } from '../merkle/check-inclusion';
import { HASH_BYTES, leafHash } from '../merkle/hashes';
import { readCheckpoint, type SignedCheckpoint } from '../notes/checkpoint';
import { type Cosignature, cosignaturesOf } from '../notes/cosignature';
import { signersOf } from '../notes/signed-note';
import type { VerifierKey, WitnessKey } from '../notes/verifier-key';
import { type Envelope, packEnvelope, unpackEnvelope } from './envelope';

/** An entry, its place, the way to the root, and the signed root: all that is needed to check it offline. */
export interface ProofFile {
  /** Canonical text. */
  readonly envelope: string;
  readonly index: number;
  readonly hashes: readonly Uint8Array[];
  /** The signed note. */
  readonly checkpoint: string;
}

const HEADER = 'c2sp.org/tlog-proof@v1';
const FILE =
  /^c2sp\.org\/tlog-proof@v1\nextra ([A-Za-z0-9+/]+={0,2})\nindex (0|[1-9]\d{0,15})\n((?:[A-Za-z0-9+/=]{44}\n)*)\n/;

/** In the form of C2SP tlog-proof; what the entry says stands in `extra`. */
export function formatProof({ envelope, index, hashes, checkpoint }: ProofFile): string {
  const lines = hashes.map((hash) => `${Buffer.from(hash).toString('base64')}\n`).join('');
  const extra = packEnvelope(envelope).toString('base64');
  return `${HEADER}\nextra ${extra}\nindex ${index}\n${lines}\n${checkpoint}`;
}

export function readProof(text: string): ProofFile | null {
  const [whole, extra, index, lines] = FILE.exec(text) ?? [];
  if (whole === undefined || extra === undefined || lines === undefined) return null;
  const packed = exactly(extra);
  const hashes = lines.split('\n').slice(0, -1).map(exactly);
  if (!packed || !hashes.every((hash) => hash?.length === HASH_BYTES)) return null;
  const envelope = unpackEnvelope(packed);
  if (envelope === null) return null;
  return { envelope, index: Number(index), hashes: hashes as Buffer[], checkpoint: text.slice(whole.length) };
}

/** `because` reads well after "Not proven: ". */
export type Verdict =
  | {
      readonly proven: true;
      readonly entry: Envelope;
      readonly checkpoint: SignedCheckpoint;
      readonly by: VerifierKey;
      /** Of the given witnesses, those who vouch for the checkpoint. */
      readonly cosignatures: readonly Cosignature[];
    }
  | { readonly proven: false; readonly because: string };

/** Whether the log that one of these keys signs holds the entry of a proof file, and which witnesses vouch for it. */
export function checkProof(
  text: string,
  keys: readonly VerifierKey[],
  witnesses: readonly WitnessKey[] = [],
): Verdict {
  const proof = readProof(text);
  if (!proof) return not('this is no proof file, or it was cut or altered');
  const checkpoint = readCheckpoint(proof.checkpoint);
  if (!checkpoint) return not('the checkpoint in it is none');
  const own = keys.filter(({ name }) => name === checkpoint.origin);
  const [by] = signersOf(checkpoint.note, own);
  if (!by) return not('the checkpoint is not signed by a key that you trust');
  const cosignatures = cosignaturesOf(checkpoint.note, witnesses);
  const forged = cosignatures.find(({ genuine }) => !genuine);
  if (forged) return not(`${forged.name} did not write the cosignature that bears its name`);
  const entry = JSON.parse(proof.envelope) as Envelope;
  if (entry.position !== proof.index + 1) return not('the entry has another position than the proof is for');
  const leaf = leafHash(proof.envelope);
  const root = rootByInclusion({ index: proof.index, size: checkpoint.size, leaf, hashes: proof.hashes });
  if (!root?.equals(checkpoint.root)) return not('the entry is not in the tree that was signed');
  return { proven: true, entry, checkpoint, by, cosignatures };
}

const not = (because: string): Verdict => ({ proven: false, because });

function exactly(encoded: string): Buffer | null {
  const bytes = Buffer.from(encoded, 'base64');
  return bytes.toString('base64') === encoded ? bytes : null;
}
