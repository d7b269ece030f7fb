/** The version is that of the tables, which all disputes share; `$3` only where there is none yet. */
export const ADD_CHECKPOINT = `
insert into rm.checkpoint (log_id, projection, position, version)
select $1, $2, 0, coalesce(max(version), $3)
  from rm.checkpoint
 where projection = $2
    on conflict do nothing`;

export const LOCK_CHECKPOINT = `
select position, version
  from rm.checkpoint
 where log_id = $1
   and projection = $2
   for update`;

export const MOVE_CHECKPOINT = `
update rm.checkpoint
   set position = $4, failed_position = null, failed_because = null, failed_at = null
 where log_id = $1
   and projection = $2
   and position = $3`;

export const NOTE_FAILURE = `
update rm.checkpoint
   set failed_position = $3, failed_because = $4, failed_at = now()
 where log_id = $1
   and projection = $2`;

export const LOCK_CHECKPOINTS_OF = `
select log_id as "logId", position
  from rm.checkpoint
 where projection = $1
 order by log_id
   for update`;

export const SET_CHECKPOINT = `
insert into rm.checkpoint (log_id, projection, position, version)
values ($1, $2, $3, $4)
    on conflict (log_id, projection)
    do update set position = excluded.position, version = excluded.version,
                  failed_position = null, failed_because = null, failed_at = null`;

export const READ_POSITION = `
select position
  from rm.checkpoint
 where log_id = $1
   and projection = $2`;

/** `$1` the projections. With the head of each dispute, for the lag. */
export const READ_CHECKPOINTS = `
select l.slug as dispute,
       c.projection,
       c.position,
       c.version,
       c.failed_position as "failedPosition",
       c.failed_because  as "failedBecause",
       c.failed_at       as "failedAt",
       coalesce((select max(e.position) from es.event e where e.log_id = l.log_id), 0) as head
  from es.log l
  join rm.checkpoint c on c.log_id = l.log_id
 where c.projection = any ($1)
 order by l.log_id, c.projection`;

export const READ_VERSIONS = `
select projection, min(version) as lowest, max(version) as highest
  from rm.checkpoint
 where projection = any ($1)
 group by projection`;
