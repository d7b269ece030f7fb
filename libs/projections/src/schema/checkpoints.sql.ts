/**
 * How far each projection has read each dispute. The row is also the lock: whoever applies events holds it to commit,
 * so that two processes never apply the same ones. `failed_*` tell of an event that could not be applied.
 */
export const CREATE_CHECKPOINTS = `
create schema rm;

create table rm.checkpoint (
  log_id          smallint    not null,
  projection      text        not null,
  position        bigint      not null check (position >= 0),
  version         int         not null,
  failed_position bigint,
  failed_because  text,
  failed_at       timestamptz,
  primary key (log_id, projection)
) with (fillfactor = 50);
`;
