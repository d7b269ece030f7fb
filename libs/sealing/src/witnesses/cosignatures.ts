import {
  type Cosignature,
  formatSignature,
  type NoteSignature,
  type WitnessKey,
} from '@chancery/transparency';
import type { Pool } from 'pg';
import { ADD_COSIGNATURE, READ_COSIGNATURES, READ_COSIGNED } from './cosignatures.sql';

export async function storeCosignature(
  pool: Pool,
  logId: number,
  size: number,
  { name, keyId, signature }: Cosignature,
): Promise<void> {
  await pool.query(ADD_COSIGNATURE, [logId, size, name, keyId, signature]);
}

/** The largest size that a witness vouched for; 0 where it never did. */
export async function cosignedSize(pool: Pool, logId: number, { name, id }: WitnessKey): Promise<number> {
  const { rows } = await pool.query<{ size: string }>(READ_COSIGNED, [logId, name, id]);
  return Number(rows[0]!.size);
}

/** The lines under the checkpoint over `size` events that witnesses wrote, by their names. */
export async function cosignatureLines(pool: Pool, logId: number, size: number): Promise<string[]> {
  const { rows } = await pool.query<NoteSignature>(READ_COSIGNATURES, [logId, size]);
  return rows.map(formatSignature);
}
