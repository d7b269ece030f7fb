import type { SqlParameters } from '../common/sql/parameters';
import type { Moment } from '../moment/moment';

/** Picks of every entry the one row that holds at a moment; the same placeholders serve several aliases. */
export function holdsAt(moment: Moment, parameters: SqlParameters): (alias: string) => string {
  const dispute = parameters.add(moment.dispute.id);
  const position = parameters.add(moment.position);
  const day = moment.publishedUpTo === null ? null : parameters.add(moment.publishedUpTo);
  const world = parameters.add(moment.certainty === 'certain' ? moment.lastFullDay : moment.lastDay);
  const bound = moment.certainty === 'certain' ? 'occurred_to' : 'occurred_from';
  return (e) =>
    [
      `${e}.log_id = ${dispute}`,
      `${e}.known_from <= ${position}`,
      `(${e}.known_to is null or ${e}.known_to > ${position})`,
      ...(day === null
        ? [`${e}.pub_to is null`]
        : [`${e}.pub_from <= ${day}`, `(${e}.pub_to is null or ${e}.pub_to > ${day})`]),
      `${e}.${bound} <= ${world}`,
    ].join('\n   and ');
}
