/** Who opened a dispute, and in which request; null for those opened before it was asked, or by nobody in particular. */
export const NOTE_OPENINGS = `
alter table es.log
  add column opened_by  text collate "C",
  add column request_id text collate "C";

drop function es.open_log(text, text);

create function es.open_log(p_slug text, p_title text, p_opened_by text default null, p_request_id text default null)
returns table (log_id smallint, slug text, title text)
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
set lock_timeout = '10s'
as $open$
begin
  perform pg_advisory_xact_lock(20190123, 0);
  insert into es.log (log_id, slug, title, opened_by, request_id)
  select coalesce(max(l.log_id), 0) + 1, p_slug, p_title, p_opened_by, p_request_id
    from es.log l
  having not exists (select from es.log k where k.slug = p_slug);
  return query
    select l.log_id, l.slug, l.title
      from es.log l
     where l.slug = p_slug;
end
$open$;

revoke all on function es.open_log from public;
do $rights$
begin
  if exists (select from pg_roles where rolname = 'es_append') then
    grant execute on function es.open_log to es_append;
  end if;
end
$rights$;
`;

/** For the audit's filters. Within one author, and within one type, positions only rise: an append costs little. */
export const INDEX_ACTS = `
create index event_by_author on es.event (log_id, recorded_by, position);
create index event_by_type on es.event (log_id, type, position);
`;
