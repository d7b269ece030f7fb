export const copyEntries = (schema: string): string => `
copy ${schema}.entry (log_id, entry_id, known_from, known_to, pub_from, pub_to, position, version, newest, status,
                      occurred_from, occurred_to, tags, follows, search, doc)
from stdin`;

export const addFollows = (schema: string): string => `
insert into ${schema}.follow (log_id, followed, follower)
select $1, f.followed, f.follower
  from unnest($2::text[], $3::text[]) f(followed, follower)
    on conflict do nothing`;

export const addNames = (schema: string): string => `
insert into ${schema}.actor_name (log_id, code, position, name)
select $1, n.code, n.position, n.name
  from unnest($2::text[], $3::bigint[], $4::text[]) n(code, position, name)`;

export const closeEntries = (schema: string): string => `
update ${schema}.entry e
   set known_to = c.known_to
  from unnest($2::text[], $3::bigint[], $4::date[], $5::bigint[]) c(entry_id, known_from, pub_from, known_to)
 where e.log_id = $1
   and e.entry_id = c.entry_id
   and e.known_from = c.known_from
   and e.pub_from = c.pub_from`;

export const readOpenEntries = (schema: string): string => `
select entry_id as "entryId", known_from as "knownFrom", pub_from::text as "pubFrom", pub_to::text as "pubTo", tags, doc as document
  from ${schema}.entry
 where log_id = $1
   and entry_id = any ($2)
   and known_to is null`;

export const findEntriesNaming = (schema: string): string => `
select entry_id as "entryId", tags
  from ${schema}.entry
 where log_id = $1
   and tags && $2
   and known_to is null`;

export const readNames = (schema: string): string => `
select distinct on (code) code, name
  from ${schema}.actor_name
 where log_id = $1
   and code = any ($2)
 order by code, position desc`;

export const READ_EVENTS_OF_ENTRIES = `
select position
  from es.event
 where log_id = $1
   and entry_id = any ($2)
   and position < $3`;
