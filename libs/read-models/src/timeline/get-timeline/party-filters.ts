import type { MergedCodes } from '../../common/merged-codes/merged-codes';
import { tagOf } from '../entry-row/tag-of';
import type { TimelineQuestion } from './get-timeline.query';
import type { TimelineFilter } from './timeline-filters';

const PARTY_KINDS: readonly TimelineFilter[] = ['actor', 'target', 'subject', 'party'];

/** Whether the answer depends on who was merged: entries keep the code they were recorded with. */
export const asksForParties = ({ filters = {}, facets = [] }: TimelineQuestion): boolean =>
  PARTY_KINDS.some((kind) => (filters[kind]?.length ?? 0) > 0 || facets.includes(kind));

export const isParty = (kind: TimelineFilter): boolean => PARTY_KINDS.includes(kind);

/** What stands in the index under a code that gave way, and under the code that stands for it. */
export function tagsOfMerged({ pairs }: MergedCodes): {
  readonly merged: readonly string[];
  readonly standing: readonly string[];
} {
  const tags = PARTY_KINDS.flatMap((kind) =>
    pairs.map(([merged, standing]) => [tagOf(kind, merged), tagOf(kind, standing)] as const),
  );
  return { merged: tags.map(([merged]) => merged), standing: tags.map(([, standing]) => standing) };
}
