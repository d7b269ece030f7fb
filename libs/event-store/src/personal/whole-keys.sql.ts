export const COUNT_KEYS = 'select count(*)::int as count from es_key.personal';

export const READ_ALL_KEYS = `
select l.slug as dispute, k.key_id as id, k.subject, k.event_id as "eventId", k.pointer, encode(k.key, 'base64') as key
  from es_key.personal k
  join es.log l on l.log_id = k.log_id
 order by k.log_id, k.event_id, k.pointer`;

/** `$1` the slug of the dispute, `$2` the event, `$3` the key: the event's data, unless what the key opens was erased. */
export const READ_SEALED_BODY = `
select l.log_id as "logId", e.body
  from es.log l
  join es.event e on e.log_id = l.log_id
 where l.slug = $1
   and e.event_id = $2
   and not exists (
         select from es.event r
          where r.log_id = l.log_id
            and r.type = 'PayloadRedacted'
            and strpos(r.body, $3) > 0)`;

/** Events that hold something sealed. */
export const COUNT_SEALED = `select count(*)::int as count from es.event e where strpos(e.body, '{"sealed":"') > 0`;
