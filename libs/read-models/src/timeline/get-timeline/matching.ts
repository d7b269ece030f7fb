import type { MergedCodes } from '../../common/merged-codes/merged-codes';
import { parseEdtf, Refusal } from '@chancery/kernel';
import type { SqlParameters } from '../../common/sql/parameters';
import { searchQuery } from '../../common/words/search-query';
import type { Moment } from '../../moment/moment';
import { invalid } from '../../moment/day-asked-for';
import { tagOf } from '../entry-row/tag-of';
import type { TimelineQuestion } from './get-timeline.query';
import { isParty } from './party-filters';
import { TIMELINE_FILTERS, type TimelineFilter } from './timeline-filters';

/** The moment of an answer, and who was known by then to be the same as somebody else. */
export interface Asked {
  readonly moment: Moment;
  readonly merged: MergedCodes;
}

/** The conditions on `e` that a question sets, beyond the moment. */
export function matching(
  question: TimelineQuestion,
  { moment: { certainty }, merged }: Asked,
  parameters: SqlParameters,
): string[] {
  const { filters = {}, q, status = 'current' } = question;
  const conditions = TIMELINE_FILTERS.flatMap((kind) => {
    const tags = filters[kind]?.flatMap((value) => tagsFor(kind, value, merged)) ?? [];
    return tags.length > 0 ? [`e.tags && ${parameters.add(tags)}::text[]`] : [];
  });
  conditions.push(...within(question, certainty === 'certain', parameters));
  if (q !== undefined) conditions.push(`e.search @@ ${parameters.add(searchQuery(q))}::tsquery`);
  if (status !== 'any') conditions.push(`e.status ${status === 'retracted' ? '=' : '<>'} 'retracted'`);
  return conditions;
}

const tagsFor = (kind: TimelineFilter, value: string, { same }: MergedCodes): string[] =>
  (isParty(kind) ? same(value) : [value]).map((one) => tagOf(kind, one));

/** Entries that can have happened between the two days; those that must have, when only certainty counts. */
function within({ from, to }: TimelineQuestion, certain: boolean, parameters: SqlParameters): string[] {
  const first = from === undefined ? null : bound(from, 'from');
  const last = to === undefined ? null : bound(to, 'to');
  return [
    ...(first === null ? [] : [`e.${certain ? 'occurred_from' : 'occurred_to'} >= ${parameters.add(first)}`]),
    ...(last === null ? [] : [`e.${certain ? 'occurred_to' : 'occurred_from'} <= ${parameters.add(last)}`]),
  ];
}

/** null: open or unknown, which sets no bound. */
function bound(text: string, parameter: 'from' | 'to'): string | null {
  try {
    return parseEdtf(text)[parameter];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw invalid(parameter, error.message.replace(/\.$/, ''));
  }
}
