/**
 * The last event once more, as it was written by a server whose clock was an hour ahead: from here on the clock is set
 * back. For a record of one dispute, on the login that made its tables.
 */
export const WRITTEN_AN_HOUR_AHEAD = `
insert into es.event
select n.log_id, n.position, n.stream_id, 1, n.event_id, n.entry_id, n.type, n.schema_version, n.occurred_on,
       n.occurred_from, n.occurred_to, n.recorded_at, n.recorded_by, n.correlation_id, n.causation_id, n.command_id, 1,
       n.request_hash, n.body,
       sha256('\\x00'::bytea || convert_to(es.envelope(
         (select l.slug from es.log l where l.log_id = n.log_id), n.position, n.stream_id, 1, n.event_id, n.entry_id, n.type, n.schema_version, n.occurred_on,
         to_char(n.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), n.recorded_by, n.correlation_id,
         n.causation_id, n.body), 'UTF8'))
  from (select e.log_id, e.position + 1 as position, 'ahead/' || e.position as stream_id, gen_random_uuid() as event_id,
               'ahead-' || e.position as entry_id, e.type, e.schema_version, e.occurred_on, e.occurred_from,
               e.occurred_to, e.recorded_at + interval '1 hour' as recorded_at, e.recorded_by, e.correlation_id,
               e.causation_id, 'ahead/' || e.position as command_id, e.request_hash, e.body
          from es.event e
         order by e.position desc
         limit 1) n`;
