import type { Pool } from 'pg';
import { SqlParameters } from '../../common/sql/parameters';
import { prepared } from '../../common/sql/prepared';
import { holdsAt } from '../conditions';
import { documentOf, type EntryRow } from '../entry-row/entry-row';
import type { TimelineQuestion } from './get-timeline.query';
import { type Asked, matching } from './matching';
import { tagsOfMerged } from './party-filters';
import { beyond, orderBy, orderOf, placeOf } from './order-of';
import { countEntries, countStandingTags, countTags, page, readEntries } from './timeline.sql';
import { DEFAULT_PAGE, type TimelineFacet } from './timeline-filters';

export interface Page {
  readonly documents: readonly string[];
  readonly entryIds: readonly string[];
  /** Sort key of the last row, when there are more after it. */
  readonly next: readonly string[] | null;
}

export async function readPage(
  pool: Pool,
  asked: Asked,
  question: TimelineQuestion,
  after?: readonly string[],
): Promise<Page> {
  const { moment } = asked;
  const { limit = DEFAULT_PAGE } = question;
  const order = orderOf(question, moment);
  const parameters = new SqlParameters();
  const holds = holdsAt(moment, parameters);
  const conditions = [holds('e'), ...matching(question, asked, parameters)];
  if (after) conditions.push(beyond(order, after, parameters));
  const from = page(conditions, orderBy(order), parameters.add(limit + 1));
  const text = readEntries(holds, from, parameters.add(moment.lastFullDay));
  const { rows } = await pool.query<EntryRow>(prepared(text, parameters.values));
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    documents: shown.map(documentOf),
    entryIds: shown.map(({ entryId }) => entryId),
    next: rows.length > limit && last ? placeOf(order, last) : null,
  };
}

export async function countMatching(pool: Pool, asked: Asked, question: TimelineQuestion): Promise<number> {
  const parameters = new SqlParameters();
  const conditions = [holdsAt(asked.moment, parameters)('e'), ...matching(question, asked, parameters)];
  const { rows } = await pool.query<{ count: number }>(countEntries(conditions), parameters.values);
  return rows[0]!.count;
}

export interface FacetValue {
  readonly value: string;
  readonly count: number;
}

/** For each facet its values under the question, the most frequent first; years in their order. */
export async function countFacets(
  pool: Pool,
  asked: Asked,
  question: TimelineQuestion,
  facets: readonly TimelineFacet[],
): Promise<Record<string, FacetValue[]>> {
  const parameters = new SqlParameters();
  const conditions = [holdsAt(asked.moment, parameters)('e'), ...matching(question, asked, parameters)];
  const { merged, standing } = tagsOfMerged(asked.merged);
  const kinds = parameters.add(facets);
  const text =
    merged.length === 0
      ? countTags(conditions, kinds)
      : countStandingTags(conditions, kinds, [parameters.add(merged), parameters.add(standing)]);
  const { rows } = await pool.query<{ tag: string; count: number }>(text, parameters.values);
  const counted = Object.fromEntries(facets.map((facet): [string, FacetValue[]] => [facet, []]));
  for (const { tag, count } of rows) {
    const colon = tag.indexOf(':');
    counted[tag.slice(0, colon)]!.push({ value: tag.slice(colon + 1), count });
  }
  for (const [facet, values] of Object.entries(counted)) values.sort(facet === 'year' ? byValue : byCount);
  return counted;
}

const byValue = (a: FacetValue, b: FacetValue) => (a.value < b.value ? -1 : 1);
const byCount = (a: FacetValue, b: FacetValue) => b.count - a.count || byValue(a, b);
