import { Refusal } from '@chancery/kernel';
import type { Pool } from 'pg';
import type { Moment } from '../../moment/moment';
import { ENTRY_OUTLINE } from './get-entry.sql';

/** Says whether there is no such entry at all, or none yet at the moment asked for. */
export async function entryNotFound(
  pool: Pool,
  { dispute, position, publishedUpTo, asOf }: Moment,
  entryId: string,
): Promise<Refusal> {
  const { rows } = await pool.query<{ knownFrom: string; pubFrom: string }>(ENTRY_OUTLINE, [
    dispute.id,
    entryId,
  ]);
  const [first] = rows;
  const pointer = 'entryId';
  const refuse = (sentence: string) =>
    new Refusal('ENTRY_NOT_FOUND', sentence, [{ pointer, detail: sentence }]);
  if (!first) return refuse(`There is no entry "${entryId}" in the record of ${dispute.slug}.`);
  if (Number(first.knownFrom) > position)
    return refuse(
      `The entry "${entryId}" was recorded at position ${first.knownFrom}; this answer is for position ${position}.`,
    );
  if (publishedUpTo !== null && first.pubFrom > publishedUpTo)
    return refuse(
      `No source of the entry "${entryId}" had been published by ${publishedUpTo}; the first is of ${first.pubFrom}.`,
    );
  return refuse(`The entry "${entryId}" had not come about in the world by ${asOf}.`);
}
