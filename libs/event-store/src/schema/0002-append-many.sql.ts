/**
 * Appends a batch of commands in one round trip and one transaction; each command is taken whole or refused alone.
 *
 * Why nothing can be lost or reordered: positions are given out under an advisory lock that is held to commit, so
 * commit order is position order and any snapshot that sees position p sees all of 1..p. The last position comes from
 * the primary key and not from a counter row, because a hot counter row slows down under an old snapshot.
 *
 * The caller keeps two promises (libs/event-store/src/append/append-batcher.ts): within a batch no command id and no
 * event id occurs twice (a unique constraint would undo the whole batch), and nothing but COMMIT follows the call.
 *
 * `p_expected`: -1 any, -2 exists, 0 none, n exactly n. It speaks of the stream as it stood before the command, or
 * just before the event where the command has events of that stream before it.
 *
 * Answers one row an event for `appended` and `replayed`, one row a command for `command_reused`, `event_exists` and
 * `stream_moved_on`; the last two name the event that is in the way, `stream_moved_on` also where its stream stands.
 *
 * Planner settings: plans are made once per connection, perhaps while the table is still empty, and must not then
 * settle for reading all of it.
 */
export const APPEND_MANY = `
create function es.append_many(
  p_log            smallint,
  p_command_ids    text[],
  p_request_hashes bytea[],
  p_event_counts   int[],
  p_recorded_by    text[],
  p_correlation    text[],
  p_causation      text[],
  p_streams        text[],     -- the distinct streams of the batch
  p_stream_ix      int[],      -- per event: its place in p_streams
  p_expected       bigint[],
  p_event_ids      uuid[],
  p_entry_ids      text[],
  p_types          text[],
  p_schemas        smallint[],
  p_occurred_on    text[],
  p_occurred_from  date[],
  p_occurred_to    date[],
  p_bodies         text[]
) returns table (
  command_ix  int,
  outcome     text,
  event_ix    int,
  at_position bigint,
  at_version  bigint,
  at_instant  text
)
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
set lock_timeout = '10s'
set enable_seqscan = off
set plan_cache_mode = force_generic_plan
set jit = off
as $append$
declare
  v_slug       text;
  v_head       bigint;
  v_now        timestamptz;
  v_instant    text;
  v_stands     bigint[];  -- per stream: its version, counting the commands taken so far
  v_before     bigint[];  -- per stream: its version before the command in v_touched
  v_touched    int[]    := array_fill(null::int, array[cardinality(p_streams)]);
  v_known      text[];
  v_taken      uuid[];
  v_positions  bigint[] := array_fill(null::bigint, array[cardinality(p_event_ids)]); -- per event; null: not appended
  v_versions   bigint[] := v_positions;
  v_command_of int[]    := array_fill(null::int, array[cardinality(p_event_ids)]);
  v_part_of    int[]    := v_command_of;
  v_appended   boolean  := false;
  v_first      int      := 1;
  v_last       int;
  v_stream     int;
  v_hash       bytea;
begin
  if current_setting('transaction_isolation') <> 'read committed' then
    raise exception 'es.append_many runs in READ COMMITTED only: another snapshot would not see the last position'
      using errcode = 'invalid_transaction_state';
  end if;
  if current_setting('synchronous_commit') = 'off' then
    perform set_config('synchronous_commit', 'on', true); -- what is answered as recorded survives a power cut
  end if;
  perform pg_advisory_xact_lock(20190123, p_log);

  -- A later statement, so that its snapshot includes what the previous holder of the lock committed.
  select l.slug,
         last.position,
         last.recorded_at,
         array(select coalesce((select e.version
                                  from es.event e
                                 where e.log_id = p_log and e.stream_id = w.stream_id
                                 order by e.version desc
                                 limit 1), 0)
                 from unnest(p_streams) w(stream_id)),
         array(select e.command_id
                 from es.event e
                where e.log_id = p_log and e.command_id = any (p_command_ids) and e.command_part = 1),
         array(select e.event_id
                 from es.event e
                where e.log_id = p_log and e.event_id = any (p_event_ids))
    into v_slug, v_head, v_now, v_stands, v_known, v_taken
    from es.log l
    left join lateral (
           select e.position, e.recorded_at
             from es.event e
            where e.log_id = l.log_id
            order by e.position desc
            limit 1) last on true
   where l.log_id = p_log;
  if v_slug is null then
    raise exception 'no such log: %', p_log using errcode = 'no_data_found';
  end if;
  v_head    := coalesce(v_head, 0);
  v_now     := greatest(date_trunc('milliseconds', clock_timestamp()), v_now);
  v_instant := to_char(v_now at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');
  v_before  := v_stands;

  <<commands>>
  for c in 1 .. cardinality(p_command_ids) loop
    v_last := v_first + p_event_counts[c] - 1;
    command_ix := c;
    event_ix := null; at_position := null; at_version := null; at_instant := null;

    if p_command_ids[c] = any (v_known) then
      select e.request_hash into v_hash
        from es.event e
       where e.log_id = p_log and e.command_id = p_command_ids[c] and e.command_part = 1;
      if v_hash = p_request_hashes[c] then
        outcome := 'replayed';
        for at_position, at_version, at_instant in
          select e.position, e.version, to_char(e.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
            from es.event e
           where e.log_id = p_log and e.command_id = p_command_ids[c]
           order by e.command_part
        loop return next; end loop;
      else
        outcome := 'command_reused';
        return next;
      end if;
      v_first := v_last + 1;
      continue commands;
    end if;

    for i in v_first .. v_last loop
      v_stream := p_stream_ix[i];
      if v_touched[v_stream] is distinct from c then
        v_touched[v_stream] := c;
        v_before[v_stream] := v_stands[v_stream];
      end if;
      if p_event_ids[i] = any (v_taken) then
        outcome := 'event_exists';
        event_ix := i;
      elsif (p_expected[i] >= 0 and p_expected[i] not in (v_before[v_stream], v_stands[v_stream]))
         or (p_expected[i] = -2 and v_stands[v_stream] = 0) then
        outcome := 'stream_moved_on';
        event_ix := i;
        at_version := v_before[v_stream];
      end if;
      if event_ix is not null then
        for j in v_first .. i - 1 loop
          v_stands[p_stream_ix[j]] := v_stands[p_stream_ix[j]] - 1;
        end loop;
        return next;
        v_first := v_last + 1;
        continue commands;
      end if;
      v_stands[v_stream] := v_stands[v_stream] + 1;
      v_versions[i] := v_stands[v_stream];
    end loop;

    outcome := 'appended';
    at_instant := v_instant;
    v_appended := true;
    for i in v_first .. v_last loop
      v_head := v_head + 1;
      v_positions[i] := v_head;
      v_command_of[i] := c;
      v_part_of[i] := i - v_first + 1;
      at_position := v_head;
      at_version := v_versions[i];
      return next;
    end loop;
    v_first := v_last + 1;
  end loop;

  if not v_appended then return; end if;

  insert into es.event (
         log_id, position, stream_id, version, event_id, entry_id, type, schema_version,
         occurred_on, occurred_from, occurred_to, recorded_at,
         recorded_by, correlation_id, causation_id,
         command_id, command_part, request_hash,
         body, leaf_hash)
  select p_log, n.position, p_streams[n.stream_ix], n.version, n.event_id, n.entry_id, n.type, n.schema_version,
         n.occurred_on, n.occurred_from, n.occurred_to, v_now,
         p_recorded_by[n.command_ix], p_correlation[n.command_ix], p_causation[n.command_ix],
         p_command_ids[n.command_ix], n.part, case when n.part = 1 then p_request_hashes[n.command_ix] end,
         n.body,
         sha256('\\x00'::bytea || convert_to(es.envelope(
           v_slug, n.position, p_streams[n.stream_ix], n.version, n.event_id, n.entry_id, n.type, n.schema_version,
           n.occurred_on, v_instant, p_recorded_by[n.command_ix], p_correlation[n.command_ix],
           p_causation[n.command_ix], n.body), 'UTF8'))
    from unnest(v_positions, v_versions, v_command_of, v_part_of, p_stream_ix, p_event_ids, p_entry_ids, p_types,
                p_schemas, p_occurred_on, p_occurred_from, p_occurred_to, p_bodies)
           as n(position, version, command_ix, part, stream_ix, event_id, entry_id, type,
                schema_version, occurred_on, occurred_from, occurred_to, body)
   where n.position is not null;
end
$append$;
`;
