import { liveSchema } from '@chancery/projections';
import type { Certainty } from '../question';
import { spanOf } from './period-tables.sql';

const COLUMNS = `lower(p.valid)::text as "from", upper(p.valid)::text as "to", p.doc`;

/**
 * The answers that hold on a day, by key: for each key one look-up in the index of its constraint, however long the
 * record is; none for keys that had no answer yet. `conditions` are on `k`, the keys, and `p`, the period. `$1` dispute, `$2` position, `$3` day, `$4` rows.
 */
export const readAnswers = (
  question: string,
  certainty: Certainty,
  conditions: readonly string[],
): string => `
select k.key, ${COLUMNS}
  from ${liveSchema(question)}.key k
 cross join lateral (
       select p.valid, p.tags, p.doc
         from ${liveSchema(question)}.period p
        where p.span && ${spanOf('$2::bigint', '$3::date')}
          and p.${certainty}
        limit 1) p
 where k.log_id = $1
   and k.known_from <= $2${conditions.map((condition) => `\n   and ${condition}`).join('')}
 order by k.key
 limit $4`;

/** Keys that answer otherwise at one moment than at another. `$1` dispute; `$2` position and `$3` day, `$4` and `$5`. */
export const readDiffering = (question: string, certainty: Certainty): string => `
select k.key
  from ${liveSchema(question)}.key k
  left join lateral (${answerAt(question, certainty, '$2::bigint', '$3::date')}) a on true
  left join lateral (${answerAt(question, certainty, '$4::bigint', '$5::date')}) b on true
 where k.log_id = $1
   and k.known_from <= greatest($2, $4)
   and a.place is distinct from b.place
   and a.doc is distinct from b.doc`;

const answerAt = (question: string, certainty: Certainty, position: string, day: string) => `
       select p.ctid as place, p.doc
         from ${liveSchema(question)}.period p
        where p.span && ${spanOf(position, day)}
          and p.${certainty}
        limit 1`;

/** Every period of one key, in the order of the world. `$1` dispute, `$2` position, `$3` key. */
export const readHistory = (question: string, certainty: Certainty): string => `
select k.key, ${COLUMNS}
  from ${liveSchema(question)}.key k
  join ${liveSchema(question)}.period p
    on p.span && ${spanOf('$2::bigint')}
   and p.${certainty}
 where k.log_id = $1
   and k.key = $3
 order by lower(p.valid) nulls first`;

/** Entries that may bear on an answer; `$2` null for all of them, `$3` at most so many. */
export const readEntryIds = (question: string): string => `
select entry_id as "entryId"
  from ${liveSchema(question)}.entry
 where log_id = $1
   and ($2::text[] is null or mentions && $2)
 limit $3`;
