/**
 * Refuses rewriting, row by row and wholesale, also to the owner, and to a superuser in replica mode (`enable always`).
 */
export const REFUSE_REWRITING = `
create function es.refuse_rewriting() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $refuse$
begin
  raise exception 'es.% is part of the record: % is refused', tg_table_name, tg_op
    using errcode = 'insufficient_privilege',
          hint = 'What was recorded stays. Record a correction or a retraction instead.';
end
$refuse$;

create trigger never_rewritten
  before update or delete or truncate on es.event
  for each statement execute function es.refuse_rewriting();
create trigger never_rewritten
  before update or delete or truncate on es.log
  for each statement execute function es.refuse_rewriting();
alter table es.event enable always trigger never_rewritten;
alter table es.log   enable always trigger never_rewritten;
`;

/** What the guard compares: schema es, and es_key with the keys of what is sealed in it. */
const FINGERPRINT = `
-- Catalogue columns and names only, never oids or deparsed definitions: it survives a dump, a template copy and a new
-- major version of Postgres.
-- In plpgsql, which plans the query once a session: otherwise every DDL of the database would wait for that.
create or replace function es_guard.fingerprint() returns text
language plpgsql stable set search_path = pg_catalog, pg_temp as $fingerprint$
begin return (
  with relations as (
    select c.* from pg_class c where c.relnamespace in (to_regnamespace('es'), to_regnamespace('es_key'))
  ), functions as (
    select p.* from pg_proc p where p.pronamespace in (to_regnamespace('es'), to_regnamespace('es_key'))
  ), lines(line) as (
    select concat_ws(' ', 'schema', n.nspname, pg_get_userbyid(n.nspowner), a.grantee::regrole, a.privilege_type)
      from pg_namespace n left join lateral aclexplode(n.nspacl) a on a.grantee <> n.nspowner
     where n.nspname in ('es', 'es_key')
    union all
    select concat_ws(' ', 'relation', r.relname, r.relkind, pg_get_userbyid(r.relowner), r.relpersistence,
                     r.relrowsecurity, r.relforcerowsecurity, a.grantee::regrole, a.privilege_type)
      from relations r left join lateral aclexplode(r.relacl) a on a.grantee <> r.relowner
    union all
    select concat_ws(' ', 'column', r.relname, a.attnum, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull,
                     a.atthasdef, a.attgenerated, g.grantee::regrole, g.privilege_type)
      from relations r
      join pg_attribute a on a.attrelid = r.oid and a.attnum > 0 and not a.attisdropped
      left join lateral aclexplode(a.attacl) g on true
    union all
    select concat_ws(' ', 'index', r.relname, i.relname, x.indisunique, x.indisvalid, x.indkey)
      from relations r join pg_index x on x.indrelid = r.oid join pg_class i on i.oid = x.indexrelid
    union all
    select concat_ws(' ', 'constraint', r.relname, k.conname, k.contype, k.conkey)
      from relations r join pg_constraint k on k.conrelid = r.oid and k.contype <> 'n'
    union all
    select concat_ws(' ', 'trigger', r.relname, t.tgname, t.tgenabled, t.tgtype, t.tgfoid::regproc)
      from relations r join pg_trigger t on t.tgrelid = r.oid and not t.tgisinternal
    union all
    select concat_ws(' ', 'rule', r.relname, w.rulename) from relations r join pg_rewrite w on w.ev_class = r.oid
    union all
    select concat_ws(' ', 'policy', r.relname, p.polname) from relations r join pg_policy p on p.polrelid = r.oid
    union all
    select concat_ws(' ', 'heir', r.relname, h.inhrelid::regclass) from relations r join pg_inherits h on h.inhparent = r.oid
    union all
    select concat_ws(' ', 'function', f.proname, f.proargtypes::regtype[], pg_get_userbyid(f.proowner), f.prosecdef,
                     f.proconfig, encode(sha256(convert_to(f.prosrc, 'UTF8')), 'hex'), a.grantee::regrole, a.privilege_type)
      from functions f
      left join lateral aclexplode(coalesce(f.proacl, acldefault('f', f.proowner))) a on a.grantee <> f.proowner
  )
  select encode(sha256(convert_to(coalesce(string_agg(line, E'\\n' order by line collate "C"), ''), 'UTF8')), 'hex') from lines);
end
$fingerprint$;
`;

/**
 * Freezes schema es: any DDL after which it is not exactly what it was is undone, whoever runs it. One event trigger
 * serves for ALTER, CREATE, GRANT and DROP, because it looks at what stands afterwards and not at what the command
 * names (which would miss `alter table es.event set schema …` and `alter schema es rename …`).
 *
 * The functions stand in a schema of the superuser's own: were they in es, its owner could drop it with everything in
 * it, the guard included. The hash of what es is supposed to be is kept as the trigger's comment, which only a
 * superuser can write.
 *
 * Without a superuser (some managed servers) this is skipped; /readyz then says so.
 *
 * A later migration of ours changes es deliberately, as a superuser and in one transaction: THAW_RECORD, its changes,
 * FREEZE_RECORD (immutable.int.spec.ts has an example).
 */
const GUARD_FUNCTIONS = `
create schema es_guard;
grant usage on schema es_guard to public;

${FINGERPRINT}
create function es_guard.refuse_schema_change() returns event_trigger
language plpgsql set search_path = pg_catalog, pg_temp as $frozen$
declare
  v_frozen text := (select obj_description(oid, 'pg_event_trigger') from pg_event_trigger where evtname = 'es_frozen');
begin
  if es_guard.fingerprint() <> v_frozen then
    raise exception 'schema es is frozen: this % would change the record', tg_tag
      using errcode = 'insufficient_privilege',
            hint = 'A migration that means to change it disables the event trigger es_frozen in its own transaction.';
  end if;
end
$frozen$;

create event trigger es_frozen on ddl_command_end execute function es_guard.refuse_schema_change();
alter event trigger es_frozen disable;
`;

export const THAW_RECORD = 'alter event trigger es_frozen disable';

/** For migrations, which also run where a managed server never let the record be frozen. */
export const THAW_RECORD_IF_FROZEN = `
do $thaw$
begin
  if exists (select from pg_event_trigger where evtname = 'es_frozen') then
    ${THAW_RECORD};
  end if;
exception when insufficient_privilege then
  raise exception 'only a superuser may change the tables of the record, which one has frozen'
    using errcode = 'insufficient_privilege',
          hint = 'Start once with a DATABASE_URL whose login is a superuser.';
end
$thaw$;
`;

/** Where the record was frozen before there was a second schema to look at. */
export const WATCH_SCHEMAS = `
do $watch$
begin
  if to_regnamespace('es_guard') is not null then
    ${FINGERPRINT}
  end if;
end
$watch$;
`;

export const FREEZE_RECORD = `
do $freeze$
begin
  if not exists (select from pg_event_trigger where evtname = 'es_frozen') then
    ${GUARD_FUNCTIONS}
  end if;
  execute format('comment on event trigger es_frozen is %L', es_guard.fingerprint());
  alter event trigger es_frozen enable always;
exception when insufficient_privilege then
  raise notice 'schema es is not frozen: event triggers need a superuser';
end
$freeze$;
`;
