/** One row, one column a guard; run as the service, whose own rights it asks for. */
export const READ_GUARDS = `
select current_setting('data_checksums') = 'on'                    as checksums,
       current_setting('fsync') = 'on'                             as fsync,
       current_setting('synchronous_commit') <> 'off'              as synchronous_commit,
       exists (select from pg_roles r
                where r.rolname = 'es_owner'
                  and pg_has_role(session_user, r.oid, 'member'))  as could_own,
       exists (select from pg_event_trigger
                where evtenabled = 'A' and evtname = 'es_frozen')  as frozen,
       (select count(distinct c.relname) = 5
          from pg_trigger t
          join pg_class c on c.oid = t.tgrelid
         where c.relnamespace = to_regnamespace('es')
           and c.relname in ('log', 'event', 'tile', 'checkpoint', 'cosignature')
           and t.tgname = 'never_rewritten'
           and t.tgenabled = 'A'
           and not t.tgisinternal)                                 as append_only_triggers,
       (select coalesce(bool_or(has_table_privilege(c.oid, 'update, delete, truncate')), false)
          from pg_class c
         where c.relnamespace in (to_regnamespace('es'), to_regnamespace('es_key')) and c.relkind in ('r', 'p')) as may_rewrite`;
