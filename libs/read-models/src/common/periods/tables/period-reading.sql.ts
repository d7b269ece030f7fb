import { liveSchema } from '@chancery/projections';
import type { Certainty } from '../question';
import { spanOf } from './period-tables.sql';

const COLUMNS = `lower(p.valid)::text as "from", upper(p.valid)::text as "to", p.doc`;

/** Which of the tags `$2` an answer of the dispute `$1` ever had, at whatever moment. */
export const readEverTagged = (question: string): string => `
select wanted.tag
  from unnest($2::text[]) wanted(tag)
 where exists (select
                 from ${liveSchema(question)}.tagged t
                where t.log_id = $1
                  and t.tag = wanted.tag)`;

/** Which keys are asked, by placeholders. */
export interface AskedKeys {
  /** Of each list a key must have had a tag, and its answer must have one. */
  readonly tags: readonly TagList[];
  /** Only these, else all. */
  readonly keys: string | null;
  readonly after: string | null;
}

export interface TagList {
  readonly placeholder: string;
  /** A list of one, which keeps the order of the index. */
  readonly isOne: boolean;
}

/**
 * The answers that hold on a day, by key: for each key one look-up in the index of its constraint, however long the
 * record is; none for keys that had no such answer yet. The keys come in their order out of an index, so that with
 * `limit` no more are looked up than are answered. `$1` dispute, `$2` position, `$3` day, `$4` rows.
 */
export const readAnswers = (question: string, certainty: Certainty, asked: AskedKeys): string => `
select k.key, ${COLUMNS}
  from ${keysAsked(liveSchema(question), asked)} k
 cross join lateral (
       select p.valid, p.tags, p.doc
         from ${liveSchema(question)}.period p
        where p.span && ${spanOf('$2::bigint', '$3::date')}
          and p.${certainty}
        limit 1) p${where(asked.tags.map(({ placeholder }) => `p.tags && ${placeholder}::text[]`))}
 order by k.key
 limit $4`;

/** Out of those with one of the first tags; the others are looked up key by key, which no plan can turn round. */
function keysAsked(schema: string, { tags, keys, after }: AskedKeys): string {
  const [first, ...others] = keys === null ? tags : [];
  const distinct = first && !first.isOne ? 'distinct ' : '';
  const conditions = [
    'k.log_id = $1',
    'k.known_from <= $2',
    ...(first ? [tagIn('k', first)] : []),
    ...(keys === null ? [] : [`k.key = any (${keys}::text[])`]),
    ...(after === null ? [] : [`k.key > ${after}`]),
    ...others.map((list) => `exists (${hadOneOf(schema, list)})`),
  ];
  return `(
       select ${distinct}k.key, k.key_id
         from ${schema}.${first ? 'tagged' : 'key'} k${where(conditions)}
        order by k.key)`;
}

const where = (conditions: readonly string[]) =>
  conditions.length === 0 ? '' : `\n where ${conditions.join('\n   and ')}`;

const tagIn = (table: string, { placeholder, isOne }: TagList) =>
  `${table}.tag = ${isOne ? `(${placeholder}::text[])[1]` : `any (${placeholder}::text[])`}`;

const hadOneOf = (schema: string, list: TagList) => `
       select from ${schema}.tagged t
        where t.log_id = $1
          and ${tagIn('t', list)}
          and t.key = k.key
          and t.known_from <= $2
        offset 0`;

/** For each list of tags how many keys had one of them, as far as it is worth counting; `$1` dispute, then the lists. */
export const countTagged = (question: string, lists: number): string => {
  const count = (list: number) => `
       (select count(*)
          from (select from ${liveSchema(question)}.tagged t
                 where t.log_id = $1
                   and t.tag = any ($${list + 2}::text[])
                 limit 1000) counted)`;
  return `select array[${Array.from({ length: lists }, (_, list) => count(list)).join(',')}]::int[] as counts`;
};

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
