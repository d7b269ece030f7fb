import type { SqlParameters } from '../common/sql/parameters';
import type { Moment } from '../moment/moment';

export type HoldsAt = (alias: string) => string;

/**
 * Picks of every entry the one row that holds at a moment; the same placeholders serve several aliases. `position`
 * may be an expression that stands for another position than the moment's.
 */
export function holdsAt(
  moment: Moment,
  parameters: SqlParameters,
  position: string = parameters.add(moment.position),
): HoldsAt {
  const known = knownAt(moment, parameters, position);
  const world = parameters.add(moment.certainty === 'certain' ? moment.lastFullDay : moment.lastDay);
  const bound = moment.certainty === 'certain' ? 'occurred_to' : 'occurred_from';
  return (e) => `${known(e)}\n   and ${e}.${bound} <= ${world}`;
}

/** The same, whether or not it had come about in the world. */
export function knownAt(
  moment: Moment,
  parameters: SqlParameters,
  position: string = parameters.add(moment.position),
): HoldsAt {
  const dispute = parameters.add(moment.dispute.id);
  const day = moment.publishedUpTo === null ? null : parameters.add(moment.publishedUpTo);
  return (e) =>
    [
      `${e}.log_id = ${dispute}`,
      `${e}.known_from <= ${position}`,
      `(${e}.known_to is null or ${e}.known_to > ${position})`,
      ...(day === null
        ? [`${e}.pub_to is null`]
        : [`${e}.pub_from <= ${day}`, `(${e}.pub_to is null or ${e}.pub_to > ${day})`]),
    ].join('\n   and ');
}
