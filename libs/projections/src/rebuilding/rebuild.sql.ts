import { liveSchema, nextSchema, replacedSchema } from '../schema-names';

const REBUILDING = 1667785841;

/** Held by whoever rebuilds a projection or makes its tables; gone with the connection, so also after a kill -9. */
export const TRY_TO_HOLD = `select pg_try_advisory_lock(${REBUILDING}, hashtext($1)) as held`;
export const HOLD = `select pg_advisory_lock(${REBUILDING}, hashtext($1))`;
export const LET_GO = `select pg_advisory_unlock(${REBUILDING}, hashtext($1))`;

/**
 * A crash costs no more than the rebuild itself, so its commits need not wait for the disk. The sample for the planner
 * is a first one; autovacuum soon takes a better.
 */
export const HURRY = `
set synchronous_commit = off;
set maintenance_work_mem = '256MB';
set default_statistics_target = 20`;

export const clearAway = (name: string): string => `
drop schema if exists ${nextSchema(name)} cascade;
drop schema if exists ${replacedSchema(name)} cascade`;

export const switchOver = (name: string): string => `
do $switch$
begin
  if to_regnamespace('${liveSchema(name)}') is not null then
    alter schema ${liveSchema(name)} rename to ${replacedSchema(name)};
  end if;
  alter schema ${nextSchema(name)} rename to ${liveSchema(name)};
end
$switch$`;

export const TABLES_OF = `
select format('%I.%I', schemaname, tablename) as "table"
  from pg_tables
 where schemaname = $1`;

export const SCHEMA_EXISTS = `select to_regnamespace($1) is not null as "exists"`;
