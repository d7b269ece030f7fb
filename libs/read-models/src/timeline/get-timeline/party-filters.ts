import { liveSchema } from '@chancery/projections';
import type { Pool } from 'pg';
import { ActorRegister } from '../../common/attribution/actor-register';
import { readItems } from '../../common/register/register-reading.sql';
import type { Moment } from '../../moment/moment';
import { tagOf } from '../entry-row/tag-of';
import type { TimelineQuestion } from './get-timeline.query';
import type { TimelineFilter } from './timeline-filters';

/** Which codes mean one actor, as was known at a moment: entries keep the code they were recorded with. */
export interface MergedCodes {
  /** The code and all that mean the same. */
  readonly same: (code: string) => readonly string[];
  /** What stands in the index under a code that gave way, and under the code that stands for it. */
  readonly tags: { readonly merged: readonly string[]; readonly standing: readonly string[] };
}

const PARTY_KINDS: readonly TimelineFilter[] = ['actor', 'target', 'subject', 'party'];
const ALL = 1_000_000;

export const NOBODY_MERGED: MergedCodes = { same: (code) => [code], tags: { merged: [], standing: [] } };

/** Whether the answer depends on who was merged. */
export const asksForParties = ({ filters = {}, facets = [] }: TimelineQuestion): boolean =>
  PARTY_KINDS.some((kind) => (filters[kind]?.length ?? 0) > 0 || facets.includes(kind));

export const isParty = (kind: TimelineFilter): boolean => PARTY_KINDS.includes(kind);

export async function readMergedCodes(pool: Pool, { dispute, position }: Moment): Promise<MergedCodes> {
  const text = readItems(liveSchema('actors'), [`tags && array['merged']`]);
  const { rows } = await pool.query<{ key: string; doc: string }>(text, [dispute.id, position, ALL]);
  if (rows.length === 0) return NOBODY_MERGED;
  const actors = new ActorRegister();
  for (const { key, doc } of rows)
    actors.merged({ from: key, to: (JSON.parse(doc) as { mergedInto: string }).mergedInto });
  const pairs = PARTY_KINDS.flatMap((kind) =>
    rows.map(({ key }) => [tagOf(kind, key), tagOf(kind, actors.standing(key))] as const),
  );
  return {
    same: (code) => actors.namesFor(actors.standing(code)),
    tags: { merged: pairs.map(([merged]) => merged), standing: pairs.map(([, standing]) => standing) },
  };
}
