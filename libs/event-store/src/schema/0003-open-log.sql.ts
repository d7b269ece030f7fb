/** Opens a dispute, once: asked again with the same slug it answers the first opening. */
export const OPEN_LOG = `
create function es.open_log(p_slug text, p_title text)
returns table (log_id smallint, slug text, title text)
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
set lock_timeout = '10s'
as $open$
begin
  perform pg_advisory_xact_lock(20190123, 0);
  insert into es.log (log_id, slug, title)
  select coalesce(max(l.log_id), 0) + 1, p_slug, p_title
    from es.log l
  having not exists (select from es.log k where k.slug = p_slug);
  return query
    select l.log_id, l.slug, l.title
      from es.log l
     where l.slug = p_slug;
end
$open$;
`;
