/** `$1` the dispute, then one array element a key. */
export const KEEP_KEYS = `
insert into es_key.personal (log_id, key_id, subject, event_id, pointer, key)
select $1, n.key_id, n.subject, n.event_id, n.pointer, n.key
  from unnest($2::uuid[], $3::text[], $4::uuid[], $5::text[], $6::bytea[])
         as n(key_id, subject, event_id, pointer, key)`;

/** `$1` the dispute, `$2` the keys. */
export const FIND_KEYS = `
select k.key_id as id, k.event_id as "eventId", k.pointer, k.key
  from es_key.personal k
 where k.log_id = $1
   and k.key_id = any ($2)`;

/**
 * Personal values on record whose key is there: `$1` the dispute, `$2` about whom, `$3` of which entry, or null. A key
 * whose value was refused, or whose append was broken off, belongs to nothing on record.
 */
export const FIND_READABLE = `
select e.position, k.pointer, k.key_id as key
  from es_key.personal k
  join es.event e
    on e.log_id = k.log_id
   and e.event_id = k.event_id
 where k.log_id = $1
   and k.subject = $2
   and ($3::text is null or e.entry_id = $3)
   and strpos(e.body, '{"sealed":"' || k.key_id || '.') > 0
 order by e.position, k.pointer`;

/** `$1` the dispute; no row's worth where it has no key. */
export const READ_STATE = `
select md5(string_agg(k.key_id::text, ' ' order by k.key_id)) as state
  from es_key.personal k
 where k.log_id = $1`;
