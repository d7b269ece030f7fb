/**
 * Who recorded what, newest first. `$2` after this position, `$3` up to this one, `$4` by whom, `$5` of which types
 * (null: any), `$6` at most so many.
 */
export const READ_ACTS = `
select e.position,
       to_char(e.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "recordedAt",
       e.recorded_by    as "recordedBy",
       e.correlation_id as "requestId",
       e.causation_id   as "causationId",
       e.type,
       e.event_id       as "eventId",
       e.entry_id       as "entryId",
       e.stream_id      as stream,
       e.version
  from es.event e
 where e.log_id = $1
   and e.position > $2
   and e.position <= $3
   and ($4::text[] is null or e.recorded_by = any ($4))
   and ($5::text[] is null or e.type = any ($5))
 order by e.position desc
 limit $6`;
