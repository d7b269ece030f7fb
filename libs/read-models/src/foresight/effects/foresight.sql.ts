/** Names of keys by their numbers. */
export const READ_KEYS = (schema: string): string => `
select key_id as id, key
  from ${schema}.key
 where key_id = any ($1::bigint[])`;

/** How far a projection has come, as this transaction sees it. */
export const READ_POSITION = `
select coalesce(max(position), 0) as position
  from rm.checkpoint
 where log_id = $1
   and projection = $2`;
