/** `$1` the dispute, `$2`…`$7` one array element a command, `$8` the streams, `$9`…`$18` one array element an event. */
export const APPEND_BATCH = `
select command_ix, outcome, event_ix, at_position, at_version, at_instant
  from es.append_many($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)`;

export const FIND_COMMAND = `
select e.request_hash as "requestHash",
       e.event_id     as id,
       e.entry_id     as "entryId",
       e.position,
       e.stream_id    as stream,
       e.version,
       to_char(e.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "recordedAt"
  from es.event e
 where e.log_id = $1
   and e.command_id = $2
 order by e.command_part`;
