import { liveSchema } from '@chancery/projections';
import type { Pool } from 'pg';
import type { Moment } from '../../moment/moment';
import { ActorRegister } from '../attribution/actor-register';
import { readItems } from '../register/register-reading.sql';

/** Which codes mean one actor, as was known at a moment. */
export interface MergedCodes {
  /** The code and all that mean the same. */
  readonly same: (code: string) => readonly string[];
  /** Codes that gave way, each with the one that stands for it. */
  readonly pairs: readonly (readonly [merged: string, standing: string])[];
}

/** What they are read from: an answer that depends on them is of a moment that it has reached. */
export const MERGED_IN = 'actors';
const ALL = 1_000_000;

export const NOBODY_MERGED: MergedCodes = { same: (code) => [code], pairs: [] };

export async function readMergedCodes(
  pool: Pool,
  { dispute, position }: Pick<Moment, 'dispute' | 'position'>,
): Promise<MergedCodes> {
  const text = readItems(liveSchema(MERGED_IN), [`tags && array['merged']`]);
  const { rows } = await pool.query<{ key: string; doc: string }>(text, [dispute.id, position, ALL]);
  if (rows.length === 0) return NOBODY_MERGED;
  const actors = new ActorRegister();
  for (const { key, doc } of rows)
    actors.merged({ from: key, to: (JSON.parse(doc) as { mergedInto: string }).mergedInto });
  return {
    same: (code) => actors.namesFor(actors.standing(code)),
    pairs: rows.map(({ key }) => [key, actors.standing(key)] as const),
  };
}
