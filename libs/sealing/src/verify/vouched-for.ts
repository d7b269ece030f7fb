import {
  cosignaturesOf,
  formatSignature,
  type NoteSignature,
  readCheckpoint,
  type WitnessKey,
} from '@chancery/transparency';
import type { Reading } from '../reading';
import { found } from './fault';
import { READ_COSIGNATURES } from './verify.sql';

/** The newest checkpoint that a witness vouches for. */
export interface Vouched {
  readonly by: WitnessKey;
  readonly size: number;
  readonly at: Date;
}

interface Row extends NoteSignature {
  readonly size: string;
  /** Of the checkpoint; null where it is not stored. */
  readonly note: string | null;
}

const PAGE = 1000;

/**
 * By witness; those that never vouched are left out. Every cosignature of theirs is checked, and the first that its
 * witness did not write thrown as FaultFound.
 */
export async function vouchedFor(
  database: Reading,
  logId: number,
  witnesses: readonly WitnessKey[],
): Promise<readonly Vouched[]> {
  const newest = new Map<WitnessKey, Vouched>();
  for await (const row of cosignatures(database, logId, witnesses)) {
    const one = vouched(row, witnesses);
    newest.set(one.by, one);
  }
  return witnesses.flatMap((witness) => newest.get(witness) ?? []);
}

/** By size of the checkpoint. */
async function* cosignatures(
  database: Reading,
  logId: number,
  witnesses: readonly WitnessKey[],
): AsyncIterable<Row> {
  const asked = [logId, witnesses.map(({ name }) => name), witnesses.map(({ id }) => id)];
  let after = ['0', '', ''];
  for (let isMore = witnesses.length > 0; isMore;) {
    const { rows } = await database.query<Row>(READ_COSIGNATURES, [...asked, ...after, PAGE]);
    yield* rows;
    const last = rows.at(-1);
    isMore = last !== undefined && rows.length === PAGE;
    if (last) after = [last.size, last.name, last.keyId];
  }
}

function vouched({ size: digits, note, ...signature }: Row, witnesses: readonly WitnessKey[]): Vouched {
  const size = Number(digits);
  if (note === null)
    throw found(size, `the checkpoint over ${size} events, for which ${signature.name} vouches, is missing`);
  const checkpoint = readCheckpoint(note + formatSignature(signature));
  const [cosignature] = checkpoint ? cosignaturesOf(checkpoint.note, witnesses) : [];
  if (!cosignature?.genuine)
    throw found(
      size,
      `${signature.name} did not write the cosignature that is stored with the checkpoint over ${size} events`,
    );
  return { by: cosignature.by, size, at: cosignature.at };
}
