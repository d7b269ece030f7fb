import { type Cosignature, cosignaturesIn, type SignedCheckpoint } from '@chancery/transparency';
import type { Witness } from './witness-settings';

const PATIENCE_MS = 10_000;
const MOST_BYTES = 65_536;
const SIZE_TYPE = 'text/x.tlog.size';

/** What a witness is shown: a checkpoint, and the proof that it begins with the one of size `old`. */
export interface Offer {
  readonly old: number;
  readonly hashes: readonly Buffer[];
  /** The signed note. */
  readonly note: string;
  readonly checkpoint: SignedCheckpoint;
}

/** Of a witness that does not vouch. `message` reads well after its name. */
export class NotVouched extends Error {}

/**
 * Asks for a cosignature (C2SP tlog-witness, add-checkpoint): the cosignature, or the size that the witness saw last
 * where that is another than `old`. Throws NotVouched where there is none to be had, for whatever reason.
 */
export async function addCheckpoint(
  witness: Witness,
  offer: Offer,
  stopping: AbortSignal,
): Promise<Cosignature | number> {
  const { status, type, body } = await post(witness, bodyOf(offer), stopping);
  if (status === 200) return cosignatureIn(body, offer, witness);
  if (status === 409 && type === SIZE_TYPE) return sizeIn(body, offer);
  throw new NotVouched(REASONS[status] ?? `answered ${status}`);
}

const REASONS: Readonly<Record<number, string>> = {
  403: 'does not know the key that signs this log: tell its operator the newest verifier key',
  404: 'does not know this log: tell its operator the verifier key',
  409: 'has seen other events under the same number: two histories of this log were signed',
  422: 'does not find in this log the events that it has seen: two histories of it were signed',
};

function bodyOf({ old, hashes, note }: Offer): string {
  return `old ${old}\n${hashes.map((hash) => `${hash.toString('base64')}\n`).join('')}\n${note}`;
}

function cosignatureIn(body: string, { checkpoint }: Offer, { key }: Witness): Cosignature {
  const [first] = cosignaturesIn(body, checkpoint.note.text, key) ?? [];
  if (first) return first;
  throw new NotVouched(`answered with no genuine cosignature of its key ${key.id}`);
}

function sizeIn(body: string, { old, checkpoint }: Offer): number {
  const size = /^(0|[1-9]\d{0,15})\n?$/.test(body) ? Number(body) : Number.NaN;
  if (!Number.isSafeInteger(size)) throw new NotVouched('answered 409 without saying which size it saw');
  if (size > checkpoint.size)
    throw new NotVouched(
      `has seen ${size} events, and the newest checkpoint here is over ${checkpoint.size}`,
    );
  if (size === old) throw new NotVouched(size === checkpoint.size ? REASONS[409] : 'contradicts itself');
  return size;
}

async function post({ url }: Witness, body: string, stopping: AbortSignal) {
  try {
    const answer = await fetch(`${url}/add-checkpoint`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
      redirect: 'manual',
      signal: AbortSignal.any([stopping, AbortSignal.timeout(PATIENCE_MS)]),
    });
    const type = answer.headers.get('content-type')?.split(';')[0]?.trim();
    return { status: answer.status, type, body: await textOf(answer) };
  } catch (error) {
    if (error instanceof NotVouched) throw error;
    throw new NotVouched(`could not be reached (${causeOf(error)})`, { cause: error });
  }
}

/** Who answers without end is not listened to for ever. */
async function textOf(answer: Response): Promise<string> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of answer.body ?? []) {
    bytes += piece.length;
    if (bytes > MOST_BYTES) throw new NotVouched('answered more than any cosignature is long');
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

function causeOf(error: unknown): string {
  const { name, message, cause } = error as Error & { readonly cause?: NodeJS.ErrnoException };
  return cause?.code ?? (name === 'TimeoutError' ? `no answer in ${PATIENCE_MS / 1000} s` : message);
}
