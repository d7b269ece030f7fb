/**
 * An event as its public JSON text (design/api.md), made by Postgres: the body goes through as it is stored, and one
 * text a row is quicker to read than fifteen columns. `$1` is the dispute's id, `$2` its slug.
 */
export const EVENT_JSON = `
'{"position":'        || e.position
|| ',"id":"'           || e.event_id
|| '","stream":'       || to_json(e.stream_id)::text
|| ',"version":'       || e.version
|| ',"type":'          || to_json(e.type)::text
|| ',"schemaVersion":' || e.schema_version
|| ',"dispute":'       || to_json($2::text)::text
|| ',"entryId":'       || coalesce(to_json(e.entry_id)::text, 'null')
|| ',"occurredOn":'    || to_json(e.occurred_on)::text
|| ',"recordedAt":"'   || to_char(e.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
|| '","recordedBy":'   || to_json(e.recorded_by)::text
|| ',"correlationId":' || to_json(e.correlation_id)::text
|| ',"causationId":'   || coalesce(to_json(e.causation_id)::text, 'null')
|| ',"data":'          || e.body
|| ',"leafHash":"'     || encode(e.leaf_hash, 'hex') || '"}'`;

/** `$3` after this position, `$4` up to this one or null for the head, `$5` at most so many. */
export const READ_AFTER = `
select ${EVENT_JSON}
  from es.event e
 where e.log_id = $1
   and e.position > $3
   and e.position <= coalesce($4, 9223372036854775807)
 order by e.position
 limit $5`;

/** `$3` the streams. */
export const READ_STREAMS = `
select ${EVENT_JSON}
  from es.event e
 where e.log_id = $1
   and e.stream_id = any ($3)
 order by e.position`;

/** `$3` the entries, `$4` up to this position or null for the head. */
export const READ_ENTRIES = `
select ${EVENT_JSON}
  from es.event e
 where e.log_id = $1
   and e.entry_id = any ($3)
   and e.position <= coalesce($4, 9223372036854775807)
 order by e.position`;

const RECORDED_AT = `to_char(e.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "recordedAt"`;

export const READ_HEAD = `
select e.position, ${RECORDED_AT}
  from es.event e
 where e.log_id = $1
 order by e.position desc
 limit 1`;

export const READ_RECORDED_AT = `
select ${RECORDED_AT}
  from es.event e
 where e.log_id = $1
   and e.position = $2`;

/**
 * The last position recorded at or before `$2`. Positions are dense and recorded_at never falls as they rise, so
 * halving finds it in some twenty steps down the primary key; recorded_at needs no index.
 */
export const FIND_POSITION_AT = `
with recursive halving(low, high) as (
  select 0::bigint, coalesce(max(e.position), 0)
    from es.event e
   where e.log_id = $1
  union all
  select case when e.recorded_at <= $2 then e.position else h.low end,
         case when e.recorded_at <= $2 then h.high else e.position - 1 end
    from halving h
    join es.event e
      on e.log_id = $1
     and e.position = (h.low + h.high + 1) / 2
   where h.low < h.high
)
select low as position
  from halving
 where low = high`;
