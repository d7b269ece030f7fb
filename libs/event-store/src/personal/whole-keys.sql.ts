export const COUNT_KEYS = 'select count(*)::int as count from es_key.personal';

export const READ_ALL_KEYS = `
select l.slug as dispute, k.key_id as id, k.subject, k.event_id as "eventId", k.pointer, encode(k.key, 'base64') as key
  from es_key.personal k
  join es.log l on l.log_id = k.log_id
 order by k.log_id, k.event_id, k.pointer`;

/**
 * `$1` slugs of disputes, `$2` events, `$3` keys: the data of each event, by the place of the key in the list; none where
 * what the key opens was erased.
 */
export const READ_SEALED_BODIES = `
select k.place::int as place, l.log_id as "logId", e.body
  from unnest($1::text[], $2::uuid[], $3::text[]) with ordinality as k(slug, event_id, key_id, place)
  join es.log l on l.slug = k.slug
  join es.event e on e.log_id = l.log_id and e.event_id = k.event_id
 where not exists (
         select from es.event r
          where r.log_id = l.log_id
            and r.type = 'PayloadRedacted'
            and strpos(r.body, k.key_id) > 0)
 order by k.place`;

/** Events that hold something sealed. */
export const COUNT_SEALED = `select count(*)::int as count from es.event e where strpos(e.body, '{"sealed":"') > 0`;
