export const copyPeriods = (schema: string): string => `
copy ${schema}.period (key_id, valid, known, possible, certain, tags, doc)
from stdin`;

export const copyKeys = (schema: string): string => `
copy ${schema}.key (log_id, key, key_id, tags)
from stdin`;

export const copyMembers = (schema: string): string => `
copy ${schema}.member (key_id, position)
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
   and p.valid = daterange(c.valid_from, c.valid_to)
   and p.possible = c.possible
   and p.certain = c.certain`;

/** `$2` keys, `$3` their tags in the text form of an array. */
export const tagKeys = (schema: string): string => `
update ${schema}.key k
   set tags = t.tags::text[]
  from unnest($1::bigint[], $2::text[]) as t(key_id, tags)
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
select key, key_id as "keyId", tags
  from ${schema}.key
 where log_id = $1
   and key = any ($2)`;

export const readLastKeyId = (schema: string): string => `
select max(key_id) as "lastKeyId"
  from ${schema}.key
 where key_id between $1 and $2`;

export const readSteps = (schema: string): string => `
select m.key_id as "keyId", e.step
  from ${schema}.member m
  join ${schema}.entry e on e.log_id = $1 and e.position = m.position
 where m.key_id = any ($2)`;

export const readKnownNow = (schema: string): string => `
select key_id as "keyId", lower(valid)::text as "from", upper(valid)::text as "to", possible, certain, tags, doc
  from ${schema}.period
 where key_id = any ($1)
   and upper_inf(known)`;

export const readEntries = (schema: string): string => `
select position, entry_id as "entryId", step, keys, mentions
  from ${schema}.entry
 where log_id = $1
   and entry_id = any ($2)`;

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

export const readLastRegister = (schema: string): string => `
select max(position) as "lastPosition"
  from ${schema}.register
 where log_id = $1`;
