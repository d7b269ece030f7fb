import { ENDS_ON } from './period-tables.sql';

const ENDS_ON_OF_P = ENDS_ON.replace('valid', 'p.valid');

export const copyPeriods = (schema: string): string => `
copy ${schema}.period (key_id, valid, known, possible, certain, tags, doc)
from stdin`;

export const copyKeys = (schema: string): string => `
copy ${schema}.key (log_id, key, key_id, tags, known_from)
from stdin`;

export const copyTagged = (schema: string): string => `
copy ${schema}.tagged (log_id, tag, key, key_id, known_from)
from stdin`;

export const copyMembers = (schema: string): string => `
copy ${schema}.member (key_id, position, counts_from, decides_on)
from stdin`;

export const copyRegisters = (schema: string): string => `
copy ${schema}.register (log_id, position, type, data)
from stdin`;

export const copyEntries = (schema: string): string => `
copy ${schema}.entry (log_id, position, entry_id, step, keys, mentions)
from stdin`;

/** `$1` keys, `$2` `$3` the days, `$4` `$5` for whom, `$6` the position from which it is no longer known. */
export const closePeriods = (schema: string): string => `
update ${schema}.period p
   set known = int8range(lower(p.known), c.known_to)
  from unnest($1::bigint[], $2::date[], $3::date[], $4::boolean[], $5::boolean[], $6::bigint[])
         as c(key_id, valid_from, valid_to, possible, certain, known_to)
 where p.key_id = c.key_id
   and upper_inf(p.known)
   and ${ENDS_ON_OF_P} = coalesce(c.valid_to, 'infinity')
   and p.valid = daterange(c.valid_from, c.valid_to)
   and p.possible = c.possible
   and p.certain = c.certain`;

/** `$1` keys, `$2` their tags in the text form of an array, `$3` since when they have had answers. */
export const tagKeys = (schema: string): string => `
update ${schema}.key k
   set tags = t.tags::text[], known_from = t.known_from
  from unnest($1::bigint[], $2::text[], $3::bigint[]) as t(key_id, tags, known_from)
 where k.key_id = t.key_id`;

export const deleteMembers = (schema: string): string => `
delete from ${schema}.member m
 using unnest($1::bigint[], $2::bigint[]) as d(key_id, position)
 where m.key_id = d.key_id
   and m.position = d.position`;

export const deleteEntries = (schema: string): string => `
delete from ${schema}.entry
 where log_id = $1
   and position = any ($2)`;

export const readKeys = (schema: string): string => `
select key, key_id as "keyId", tags, known_from as "knownFrom"
  from ${schema}.key
 where log_id = $1
   and key = any ($2)`;

export const readLastKeyId = (schema: string): string => `
select max(key_id) as "lastKeyId"
  from ${schema}.key
 where key_id between $1 and $2`;

/** `$1` keys, `$2` days: the first day on which something counts that decides on the day or later. */
export const readEarly = (schema: string): string => `
select m.key_id as "keyId", min(m.counts_from)::text as day
  from unnest($1::bigint[], $2::date[]) as w(key_id, day)
  join ${schema}.member m
    on m.key_id = w.key_id
   and m.counts_from < m.decides_on
   and m.counts_from < w.day
   and m.decides_on >= w.day
 group by 1`;

/** `$1` keys, `$2` from which day on, `$3` before which day or null, `$4` dispute. */
export const readSteps = (schema: string): string => `
select m.key_id as "keyId", e.step
  from unnest($1::bigint[], $2::date[], $3::date[]) as w(key_id, day, before)
  join ${schema}.member m
    on m.key_id = w.key_id
   and m.decides_on >= w.day
   and m.decides_on < coalesce(w.before, 'infinity')
  join ${schema}.entry e on e.log_id = $4 and e.position = m.position`;

/** `$1` keys, `$2` from the period on that holds on the day before, `$3` before what is read already or null. */
export const readKnownNow = (schema: string): string => `
select p.key_id as "keyId", lower(p.valid)::text as "from", upper(p.valid)::text as "to",
       p.possible, p.certain, p.tags, p.doc
  from unnest($1::bigint[], $2::date[], $3::date[]) as w(key_id, day, before)
  join ${schema}.period p
    on p.key_id = w.key_id
   and upper_inf(p.known)
   and ${ENDS_ON_OF_P} >= w.day
   and (w.before is null or ${ENDS_ON_OF_P} < w.before)`;

export const readEntries = (schema: string): string => `
select position, entry_id as "entryId", step, keys, mentions
  from ${schema}.entry
 where log_id = $1
   and entry_id = any ($2)`;

export const readEntriesAt = (schema: string): string => `
select position, entry_id as "entryId", step, keys, mentions
  from ${schema}.entry
 where log_id = $1
   and position = any ($2::bigint[])`;

export const readEntriesMentioning = (schema: string): string => `
select position, entry_id as "entryId", step, keys, mentions
  from ${schema}.entry
 where log_id = $1
   and mentions && $2`;

export const readRegisters = (schema: string): string => `
select position, type, data
  from ${schema}.register
 where log_id = $1
   and position <= $2
 order by position`;

/** With the number of the table, which is another after a rebuild. */
export const readLastRegister = (schema: string): string => `
select max(position) as "lastPosition", '${schema}.register'::regclass::oid as "table"
  from ${schema}.register
 where log_id = $1`;
