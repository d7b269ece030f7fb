/**
 * Everything a leaf is a hash of, as it is stored, by position: `$1` the dispute, after position `$2` up to `$3`. Times in
 * microseconds, although the record has milliseconds: a change below them is a change.
 */
export const READ_ROWS = `
select e.position, e.stream_id, e.version, e.event_id, e.entry_id, e.type, e.schema_version, e.occurred_on,
       to_char(e.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
       e.recorded_by, e.correlation_id, e.causation_id, e.body, e.leaf_hash
  from es.event e
 where e.log_id = $1
   and e.position > $2
   and e.position <= $3
 order by e.position`;

/** The checkpoints over more than `$2` and at most `$3` events. */
export const READ_CHECKPOINTS = `
select c.size, c.root, c.key_id as "keyId", c.note
  from es.checkpoint c
 where c.log_id = $1
   and c.size > $2
   and c.size <= $3
 order by c.size, c.sealed_at`;

export const READ_TILES = `
select w.level, w.index, t.hashes, t.root
  from unnest($2::smallint[], $3::bigint[]) w(level, index)
  left join es.tile t on t.log_id = $1 and t.level = w.level and t.index = w.index
 order by w.level, w.index`;

/** The stored tiles that a tree of `$2` leaves has. */
export const COUNT_TILES = `
select count(*) as tiles
  from es.tile
 where log_id = $1
   and (index + 1) * power(256::numeric, level + 1) <= $2`;

/**
 * What the witnesses `$2` with the keys `$3` say, each with the checkpoint that it is under, by size: after that over
 * `$4` events of the witness `$5` with the key `$6`, `$7` rows.
 */
export const READ_COSIGNATURES = `
select k.witness as name,
       k.key_id  as "keyId",
       k.signature,
       k.size,
       c.note
  from es.cosignature k
  join unnest($2::text[], $3::text[]) w(name, key_id)
    on k.witness = w.name
   and k.key_id = w.key_id
  left join lateral (
         select one.note
           from es.checkpoint one
          where one.log_id = k.log_id
            and one.size = k.size
          order by one.sealed_at desc
          limit 1) c on true
 where k.log_id = $1
   and (k.size, k.witness, k.key_id) > ($4, $5, $6)
 order by k.size, k.witness, k.key_id
 limit $7`;
