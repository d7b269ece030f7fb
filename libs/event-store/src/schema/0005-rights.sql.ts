/**
 * es_append may execute the two functions that write the record, es_read may read it; nobody but its owner may do
 * anything else. Roles that do not exist are passed over.
 */
export const RIGHTS = `
revoke all on schema es from public;
revoke all on all tables in schema es from public;
revoke all on all functions in schema es from public;

do $rights$
begin
  if exists (select from pg_roles where rolname = 'es_append') then
    grant usage on schema es to es_append;
    grant execute on function es.append_many, es.open_log to es_append;
  end if;
  if exists (select from pg_roles where rolname = 'es_read') then
    grant usage on schema es to es_read;
    grant select on all tables in schema es to es_read;
  end if;
end
$rights$;
`;

/**
 * es_owner (nobody logs in as it) owns the record. Where this server does not allow giving the schema away its maker
 * keeps it; guards() and /readyz then say so.
 */
const giveToOwner = (schema: string) => `
do $owner$
declare
  v_object record;
begin
  if not exists (select from pg_roles where rolname = 'es_owner') then return; end if;
  alter schema ${schema} owner to es_owner;
  for v_object in
    select format('alter table %s owner to es_owner', c.oid::regclass) as change
      from pg_class c where c.relnamespace = '${schema}'::regnamespace and c.relkind = 'r'
    union all
    select format('alter function %s owner to es_owner', p.oid::regprocedure)
      from pg_proc p where p.pronamespace = '${schema}'::regnamespace
  loop execute v_object.change; end loop;
exception when insufficient_privilege then
  raise notice 'schema ${schema} keeps its maker as owner: %', sqlerrm;
end
$owner$;
`;

export const GIVE_TO_OWNER = giveToOwner('es');
export const GIVE_KEYS_TO_OWNER = giveToOwner('es_key');
