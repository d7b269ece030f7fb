import { EVENT_JSON } from '../read/events.sql';

const INSTANT = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

export const READ_WHOLE_DISPUTES = `
select l.log_id as id,
       l.slug,
       l.title,
       ${INSTANT('l.opened_at')} as "openedAt",
       l.opened_by  as "openedBy",
       l.request_id as "requestId",
       coalesce((select max(e.position) from es.event e where e.log_id = l.log_id), 0) as head,
       coalesce((select max(c.size) from es.checkpoint c where c.log_id = l.log_id), 0) as sealed
  from es.log l
 order by l.log_id`;

/** `$1` the dispute, `$2` its slug, `$3` after this position, `$4` up to this one, `$5` at most so many. */
export const READ_WHOLE_EVENTS = `
select '{"event":' || ${EVENT_JSON}
       || ',"occurredFrom":' || coalesce(to_json(e.occurred_from)::text, 'null')
       || ',"occurredTo":'   || coalesce(to_json(e.occurred_to)::text, 'null')
       || ',"commandId":'    || to_json(e.command_id)::text
       || ',"commandPart":'  || e.command_part
       || ',"requestHash":'  || coalesce('"' || encode(e.request_hash, 'hex') || '"', 'null') || '}'
  from es.event e
 where e.log_id = $1
   and e.position > $3
   and e.position <= $4
 order by e.position
 limit $5`;

/** `$1` the dispute, `$2` full after this position, `$3` full at this one at the latest. */
export const READ_WHOLE_TILES = `
select t.level,
       t.index,
       encode(t.root, 'hex') as root,
       f.full_at             as "fullAt"
  from es.tile t
 cross join lateral (select (t.index + 1) << (8 * (t.level + 1)) as full_at) f
 where t.log_id = $1
   and f.full_at > $2
   and f.full_at <= $3
 order by f.full_at, t.level`;

/** `$1` the dispute, `$2` larger than this, `$3` at most so large. */
export const READ_WHOLE_CHECKPOINTS = `
select c.size,
       c.key_id              as "keyId",
       encode(c.root, 'hex') as root,
       c.note,
       ${INSTANT('c.sealed_at')} as "sealedAt",
       w.cosignatures
  from es.checkpoint c
 cross join lateral (
         select coalesce(json_agg(json_build_object(
                  'witness', s.witness,
                  'keyId', s.key_id,
                  'signature', encode(s.signature, 'hex'),
                  'receivedAt', ${INSTANT('s.received_at')}) order by s.witness, s.key_id), '[]') as cosignatures
           from es.cosignature s
          where s.log_id = c.log_id
            and s.size = c.size) w
 where c.log_id = $1
   and c.size > $2
   and c.size <= $3
 order by c.size, c.key_id`;

/** As when a dispute is opened, so that none is opened meanwhile. */
export const HOLD_DISPUTES = 'select pg_advisory_xact_lock(20190123, 0)';

export const ADD_WHOLE_DISPUTE = `
insert into es.log (log_id, slug, title, opened_at, opened_by, request_id)
values ($1, $2, $3, $4, $5, $6)
    on conflict do nothing`;

/** `$1` the dispute, then one array a column. */
export const ADD_WHOLE_EVENTS = `
insert into es.event (
       log_id, position, stream_id, version, event_id, entry_id, type, schema_version,
       occurred_on, occurred_from, occurred_to, recorded_at,
       recorded_by, correlation_id, causation_id,
       command_id, command_part, request_hash, body, leaf_hash)
select $1, n.position, n.stream_id, n.version, n.event_id, n.entry_id, n.type, n.schema_version,
       n.occurred_on, n.occurred_from, n.occurred_to, n.recorded_at::timestamptz,
       n.recorded_by, n.correlation_id, n.causation_id,
       n.command_id, n.command_part, decode(n.request_hash, 'hex'), n.body, n.leaf_hash
  from unnest($2::bigint[], $3::text[], $4::bigint[], $5::uuid[], $6::text[], $7::text[], $8::smallint[],
              $9::text[], $10::date[], $11::date[], $12::text[],
              $13::text[], $14::text[], $15::text[],
              $16::text[], $17::int[], $18::text[], $19::text[], $20::bytea[])
         as n(position, stream_id, version, event_id, entry_id, type, schema_version,
              occurred_on, occurred_from, occurred_to, recorded_at,
              recorded_by, correlation_id, causation_id,
              command_id, command_part, request_hash, body, leaf_hash)`;

export const ADD_WHOLE_TILE = `
insert into es.tile (log_id, level, index, hashes, root)
values ($1, $2, $3, $4, $5)`;

export const ADD_WHOLE_CHECKPOINT = `
insert into es.checkpoint (log_id, size, key_id, root, note, sealed_at)
values ($1, $2, $3, $4, $5, $6)`;

/** Of two checkpoints over as many events both come with it. */
export const ADD_WHOLE_COSIGNATURE = `
insert into es.cosignature (log_id, size, witness, key_id, signature, received_at)
values ($1, $2, $3, $4, $5, $6)
    on conflict do nothing`;
