import {
  cosignaturesOf,
  formatSignature,
  type NoteSignature,
  readCheckpoint,
  type WitnessKey,
} from '@chancery/transparency';
import type { Reading } from '../reading';
import { found } from './fault';
import { READ_NEWEST_COSIGNATURES } from './verify.sql';

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

/** By witness; those that never vouched are left out. Throws FaultFound for a cosignature that a witness did not write. */
export async function vouchedFor(database: Reading, logId: number, witnesses: readonly WitnessKey[]) {
  if (witnesses.length === 0) return [];
  const values = [logId, witnesses.map(({ name }) => name), witnesses.map(({ id }) => id)];
  const { rows } = await database.query<Row>(READ_NEWEST_COSIGNATURES, values);
  return rows.map((row) => vouched(row, witnesses));
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
