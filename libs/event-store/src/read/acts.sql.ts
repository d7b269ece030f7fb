const ACT = `
select e.position,
       to_char(e.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "recordedAt",
       e.recorded_by    as "recordedBy",
       e.correlation_id as "requestId",
       e.causation_id   as "causationId",
       e.type,
       e.event_id       as "eventId",
       e.entry_id       as "entryId",
       e.stream_id      as stream,
       e.version`;

/** Who recorded what, newest first. `$2` after this position, `$3` up to this one, `$4` at most so many. */
export const READ_ACTS = `${ACT}
  from es.event e
 where e.log_id = $1
   and e.position > $2
   and e.position <= $3
 order by e.position desc
 limit $4`;

/**
 * The same, of these authors or these types. Each value brings its own latest positions from its index, of which the
 * latest of all are then fetched: neither the length of the record nor how rare a value is counts.
 */
const ofThese = (column: 'recorded_by' | 'type', and = '') => `${ACT}
  from unnest($5::text[]) as wanted(value)
 cross join lateral (
       select own.*
         from es.event own
        where own.log_id = $1
          and own.position > $2
          and own.position <= $3
          and own.${column} = wanted.value collate "C"${and}
        order by own.position desc
        limit $4) e
 order by e.position desc
 limit $4`;

export const READ_ACTS_BY = ofThese('recorded_by');
export const READ_ACTS_OF_TYPE = ofThese('type');
export const READ_ACTS_BY_OF_TYPE = ofThese(
  'recorded_by',
  `
          and own.type = any ($6)`,
);
