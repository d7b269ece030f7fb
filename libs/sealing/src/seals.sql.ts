/** `$1` a slug, or null for all. */
export const READ_LOGS = `
select l.log_id as id,
       l.slug,
       to_char(l.opened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "openedAt",
       coalesce((select max(e.position) from es.event e where e.log_id = l.log_id), 0) as head,
       c.size,
       c.root,
       c.key_id as "keyId",
       c.note
  from es.log l
  left join lateral (
         select k.size, k.root, k.key_id, k.note
           from es.checkpoint k
          where k.log_id = l.log_id
          order by k.size desc, k.sealed_at desc
          limit 1) c on true
 where l.slug = coalesce($1, l.slug)
 order by l.log_id`;

/** The leaves of positions `$2` + 1 to `$3`, one after the other; null where there are none. */
export const READ_LEAVES = `
select string_agg(e.leaf_hash, ''::bytea order by e.position) as hashes
  from es.event e
 where e.log_id = $1
   and e.position > $2
   and e.position <= $3`;

/** The roots of tiles `$3` to `$4` - 1 of a level: the hashes of the level above. */
export const READ_ROOTS = `
select string_agg(t.root, ''::bytea order by t.index) as hashes
  from es.tile t
 where t.log_id = $1
   and t.level = $2
   and t.index >= $3
   and t.index < $4`;

export const READ_TILE = `
select hashes
  from es.tile
 where log_id = $1
   and level = $2
   and index = $3`;

/** Held to the end of the transaction: of all processes one seals a dispute at a time, and nobody waits for it. */
export const TAKE_TURN = 'select pg_try_advisory_xact_lock(20190124, $1) as mine';

export const SEAL = 'select es.seal($1, $2, $3, $4, $5, $6, $7, $8, $9)';

/** Of all checkpoints of that size the newest; `$2` null for the newest of all. */
export const READ_NOTE = `
select note
  from es.checkpoint
 where log_id = $1
   and size = coalesce($2, size)
 order by size desc, sealed_at desc
 limit 1`;

/** The next checkpoints over more than `$2` events; of two over as many the one that was signed first. */
export const READ_NOTES = `
select distinct on (size) size, note
  from es.checkpoint
 where log_id = $1
   and size > $2
 order by size, sealed_at
 limit 500`;
