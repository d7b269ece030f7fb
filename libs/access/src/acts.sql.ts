/** Newest first. `$1` after this position, `$2` up to this one, `$3` at most so many. */
export const READ_ACTS = `
select position::int,
       to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "recordedAt",
       recorded_by as "recordedBy",
       request_id  as "requestId",
       type,
       token_name  as token,
       role,
       to_char(expires_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "expiresAt"
  from access.act
 where position > $1
   and position <= $2
 order by position desc
 limit $3`;

/** The last position at or before `$1`; 0 when there was none yet. */
export const FIND_POSITION_AT = `
select coalesce(max(position), 0)::int as position
  from access.act
 where recorded_at <= $1`;
