/**
 * Appends a batch of commands in one round trip and one transaction; each command is taken whole or refused alone.
 *
 * Why nothing can be lost or reordered: positions are given out under an advisory lock that is held to commit, so
 * commit order is position order and any snapshot that sees position p sees all of 1..p. `max(position)` comes from
 * the primary key and not from a counter row, because a hot counter row slows down under an old snapshot.
 *
 * The caller keeps two promises (libs/event-store/src/append/append-batcher.ts): within a batch no command id and no
 * event id occurs twice, and nothing but COMMIT follows the call.
 *
 * Expected versions: -1 any, -2 exists, 0 none, n exactly n. Only the first event of a command on a stream is checked.
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
) returns table (outcome text, command_ix int, first_position bigint, versions bigint[], actual bigint, culprit text, recorded_at timestamptz)
language plpgsql security definer set search_path = pg_catalog, es as $append$
declare
  v_position  bigint;
  v_now       timestamptz;
  v_slug      text;
  v_versions  bigint[];
  v_taken     uuid[];
  v_known     text[];
  v_before    bigint[];
  v_first     int := 1;
  v_last      int;
  v_stands    bigint;
  v_outcome   text;
  v_actual    bigint;
  v_culprit   text;
  v_keep      int[] := '{}';
  v_keep_ver  bigint[] := '{}';
  v_keep_cmd  int[] := '{}';
  v_done      int[] := '{}';
  v_vers      bigint[];
  v_next      bigint;
begin
  if current_setting('transaction_isolation') <> 'read committed' then
    raise exception 'append_many needs READ COMMITTED' using errcode = '25001';
  end if;
  perform set_config('lock_timeout', '10s', true);
  perform pg_advisory_xact_lock(20190123, p_log);

  -- A later statement, so that its snapshot includes whatever the previous holder of the lock committed.
  select slug into v_slug from es.log where log_id = p_log;
  if v_slug is null then raise exception 'no such log: %', p_log using errcode = 'P0002'; end if;
  select e.position, e.recorded_at into v_position, v_now
    from es.event e where e.log_id = p_log order by e.position desc limit 1;
  v_position := coalesce(v_position, 0);
  v_now := greatest(date_trunc('milliseconds', clock_timestamp()), v_now);

  select coalesce(array_agg(coalesce(s.version, 0) order by w.ix), '{}') into v_versions
    from unnest(p_streams) with ordinality w(stream_id, ix)
    left join es.stream s on s.log_id = p_log and s.stream_id = w.stream_id;
  select coalesce(array_agg(e.event_id), '{}') into v_taken
    from es.event e where e.log_id = p_log and e.event_id = any (p_event_ids);
  select coalesce(array_agg(c.command_id), '{}') into v_known
    from es.command c where c.log_id = p_log and c.command_id = any (p_command_ids);
  v_next := v_position + 1;

  for c in 1 .. cardinality(p_command_ids) loop
    v_last := v_first + p_event_counts[c] - 1;
    v_outcome := 'appended'; v_actual := null; v_culprit := null;

    if p_command_ids[c] = any (v_known) then
      return query
        select case when k.request_hash = p_request_hashes[c] then 'replayed' else 'command_reused' end,
               c, k.first_position,
               (select array_agg(e.version order by e.position) from es.event e
                 where e.log_id = p_log and e.position >= k.first_position
                   and e.position < k.first_position + k.event_count),
               null::bigint, null::text,
               (select e.recorded_at from es.event e where e.log_id = p_log and e.position = k.first_position)
          from es.command k where k.log_id = p_log and k.command_id = p_command_ids[c];
      v_first := v_last + 1;
      continue;
    end if;

    v_before := v_versions;
    v_vers := '{}';
    for i in v_first .. v_last loop
      v_stands := v_versions[p_stream_ix[i]];
      if p_event_ids[i] = any (v_taken) then
        v_outcome := 'event_exists'; v_culprit := p_event_ids[i]::text; exit;
      elsif (p_expected[i] >= 0 and v_before[p_stream_ix[i]] = v_stands and v_stands <> p_expected[i])
         or (p_expected[i] = -2 and v_stands = 0) then
        v_outcome := 'stream_moved_on'; v_actual := v_stands; v_culprit := p_streams[p_stream_ix[i]]; exit;
      end if;
      v_versions[p_stream_ix[i]] := v_stands + 1;
      v_vers := v_vers || (v_stands + 1);
    end loop;

    if v_outcome = 'appended' then
      for i in v_first .. v_last loop
        v_keep := v_keep || i;
        v_keep_ver := v_keep_ver || v_vers[i - v_first + 1];
        v_keep_cmd := v_keep_cmd || c;
      end loop;
      v_done := v_done || c;
      return query select v_outcome, c, v_next, v_vers, null::bigint, null::text, v_now;
      v_next := v_next + p_event_counts[c];
    else
      v_versions := v_before;
      return query select v_outcome, c, null::bigint, null::bigint[], v_actual, v_culprit, null::timestamptz;
    end if;
    v_first := v_last + 1;
  end loop;

  if cardinality(v_keep) = 0 then return; end if;

  insert into es.event
  select p_log, n.position, n.stream_id, n.version, n.event_id, n.entry_id, n.type, n.schema_version,
         n.occurred_on, n.occurred_from, n.occurred_to, v_now, n.recorded_by, n.correlation_id, n.causation_id,
         n.command_id, n.body,
         sha256('\\x00'::bytea || convert_to(es.envelope(
           v_slug, n.position, n.stream_id, n.version, n.event_id, n.entry_id, n.type, n.schema_version,
           n.occurred_on, v_now, n.recorded_by, n.correlation_id, n.causation_id, n.body), 'UTF8'))
    from (
      select v_position + row_number() over (order by k.ord)  as position,
             p_streams[p_stream_ix[k.i]] as stream_id, v_keep_ver[k.ord] as version,
             p_event_ids[k.i] as event_id, p_entry_ids[k.i] as entry_id, p_types[k.i] as type,
             p_schemas[k.i] as schema_version, p_occurred_on[k.i] as occurred_on,
             p_occurred_from[k.i] as occurred_from, p_occurred_to[k.i] as occurred_to,
             p_recorded_by[v_keep_cmd[k.ord]] as recorded_by, p_correlation[v_keep_cmd[k.ord]] as correlation_id,
             p_causation[v_keep_cmd[k.ord]] as causation_id, p_command_ids[v_keep_cmd[k.ord]] as command_id,
             p_bodies[k.i] as body
        from unnest(v_keep) with ordinality k(i, ord)
    ) n;

  insert into es.stream as s (log_id, stream_id, version)
  select p_log, p_streams[u.ix], v_versions[u.ix]
    from (select distinct p_stream_ix[i] as ix from unnest(v_keep) i) u
  on conflict (log_id, stream_id) do update set version = excluded.version;

  insert into es.command (log_id, command_id, request_hash, first_position, event_count)
  select p_log, p_command_ids[d.c], p_request_hashes[d.c],
         v_position + 1 + coalesce(sum(p_event_counts[d.c]) over (order by d.ord rows between unbounded preceding and 1 preceding), 0),
         p_event_counts[d.c]
    from unnest(v_done) with ordinality d(c, ord);
end
$append$;
`;
