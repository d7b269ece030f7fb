import { aCommand, anEvent, useEventStore } from '@chancery/testing';
import { Client, type Pool } from 'pg';
import { FREEZE_RECORD, THAW_RECORD } from './0004-guards.sql';

const REWRITINGS = [
  `update es.event set body = '{}'`,
  `update es.event set body = '{}' where false`,
  'delete from es.event',
  'truncate es.event',
  'truncate es.event cascade',
  `update es.log set title = 'Another'`,
  'delete from es.log',
  'truncate es.log',
  `update es.tile set root = hashes where false`,
  'delete from es.tile',
  'truncate es.tile',
  `update es.checkpoint set note = 'forged'`,
  'delete from es.checkpoint',
  'truncate es.checkpoint',
  'delete from es_key.personal',
  `update es_key.personal set key = sha256('x')`,
  'truncate es_key.personal',
  `update es.cosignature set witness = 'another' where false`,
  'delete from es.cosignature',
  'truncate es.cosignature',
  `merge into es.event e using es.log l on e.log_id = l.log_id when matched then delete`,
];

const SCHEMA_CHANGES = [
  'drop table es.event',
  'drop table es.event cascade',
  'drop table es.tile',
  'drop table es.checkpoint cascade',
  'drop table es.cosignature',
  'alter table es.checkpoint disable trigger never_rewritten',
  'drop schema es cascade',
  'drop owned by es_owner cascade',
  'drop index es.event_by_entry',
  'drop trigger never_rewritten on es.event',
  'drop function es.refuse_rewriting() cascade',
  'drop function es_guard.fingerprint() cascade',
  'drop schema es_guard cascade',
  'alter table es.event disable trigger never_rewritten',
  'alter table es.event disable trigger all',
  'alter table es.event enable trigger never_rewritten',
  'alter table es.event drop column body',
  'alter table es.event alter column version drop not null',
  `alter table es.event add column note text default ''`,
  'alter table es.event rename to events',
  'alter table es.event set schema public',
  'alter table es.event drop constraint event_id',
  'alter table es.event enable row level security',
  'alter schema es rename to old',
  'grant insert on es.event to es_append',
  'grant update (body) on es.event to es_read',
  'grant update on es.event to public',
  'grant create on schema es to es_read',
  'create table es.more ()',
  'create rule quietly as on insert to es.event do instead nothing',
  'create table public.heir () inherits (es.event)',
  'create policy none on es.event using (false)',
  `create trigger quietly before insert on es.event for each row execute function suppress_redundant_updates_trigger()`,
  `create or replace function es.refuse_rewriting() returns trigger language plpgsql as 'begin return null; end'`,
  `create or replace function es_guard.fingerprint() returns text language sql as $$ select '' $$`,
  'alter function es.append_many security invoker',
  `alter function es.append_many set search_path = public`,
  'alter function es.refuse_rewriting rename to other',
  'grant execute on function es.envelope to public',
  'alter table es.event disable trigger keys_destroyed',
  'drop function es.destroy_keys cascade',
  `create or replace function es.destroy_keys() returns trigger language plpgsql as 'begin return null; end'`,
  'drop schema es_key cascade',
  'drop table es_key.personal',
  'alter table es_key.personal disable trigger never_lost',
  'alter schema es_key rename to old',
  'grant delete on es_key.personal to es_append',
  'alter event trigger es_frozen disable',
  'drop event trigger es_frozen',
  `comment on event trigger es_frozen is 'forged'`,
];

describe('the record', () => {
  let admin: Client;
  // Before the hook of useEventStore that drops the database.
  afterAll(() => admin.end());
  const database = useEventStore();
  let whole: string;
  beforeAll(async () => {
    await database().store.append('venezuela', aCommand([anEvent(), anEvent()]));
    admin = new Client({ connectionString: database().adminUrl });
    await admin.connect();
    // What a real owner has: a schema of its own to put things in.
    await admin.query('grant create on schema public to es_owner');
    whole = await everything(admin);
  });
  afterEach(async () => {
    await admin.query('rollback');
    expect(await everything(admin)).toBe(whole);
  });

  beforeEach(() => admin.query('begin'));
  const asOwner = async (statement: string) => {
    await admin.query('set local role es_owner');
    return admin.query(statement);
  };

  it.each(REWRITINGS)('as the service: %s is refused', async (statement) => {
    await expect(database().pool.query(statement)).rejects.toMatchObject({ code: '42501' });
  });

  it.each(REWRITINGS)('as the owner: %s is refused', async (statement) => {
    await expect(asOwner(statement)).rejects.toMatchObject({ code: '42501' });
  });

  it.each(REWRITINGS)('as a superuser in replica mode: %s is refused', async (statement) => {
    await admin.query('set local session_replication_role = replica');
    await expect(admin.query(statement)).rejects.toMatchObject({ code: '42501' });
  });

  it.each(SCHEMA_CHANGES)('as the service: %s is refused, or does nothing', async (statement) => {
    const answer = database().pool.query(statement);
    // What a role may not grant, Postgres passes over with a warning.
    if (/^grant .* on (es\.event|es_key\.personal|schema es) /.test(statement))
      await expect(answer).resolves.toBeDefined();
    else await expect(answer).rejects.toMatchObject({ code: '42501' });
  });

  it.each(SCHEMA_CHANGES)('as the owner: %s is refused', async (statement) => {
    await expect(asOwner(statement)).rejects.toMatchObject({ code: '42501' });
  });

  it.each(SCHEMA_CHANGES.filter((one) => !/event trigger|es_guard/.test(one)))(
    'as a superuser who does not lift the guard: %s is refused',
    async (statement) => {
      await expect(admin.query(statement)).rejects.toMatchObject({ code: '42501' });
    },
  );

  it('lets nobody but the function insert, as the service', async () => {
    await expect(database().pool.query('insert into es.event select * from es.event')).rejects.toMatchObject({
      code: '42501',
    });
    await expect(
      database().pool.query(`insert into es.checkpoint values (1, 1, '00000000', '', 'forged')`),
    ).rejects.toMatchObject({ code: '42501' });
    await expect(
      database().pool.query(`insert into es.cosignature values (1, 1, 'forged', '00000000', '')`),
    ).rejects.toMatchObject({ code: '42501' });
    await expect(
      database().pool.query(`insert into es.log (log_id, slug, title) values (9, 'x', 'X')`),
    ).rejects.toMatchObject({ code: '42501' });
  });

  it('leaves other schemas alone', async () => {
    const { pool } = database();
    await pool.query('create schema rm_spec');
    await pool.query('create table rm_spec.rows (id int primary key)');
    await pool.query('alter table rm_spec.rows rename to other');
    await pool.query('drop schema rm_spec cascade');
  });

  it('can be changed by a migration that lifts the guard in its own transaction', async () => {
    await admin.query(THAW_RECORD);
    await admin.query('create index event_by_day on es.event (log_id, occurred_from)');
    await admin.query(FREEZE_RECORD);
    await admin.query('savepoint frozen');
    await expect(admin.query('drop index es.event_by_day')).rejects.toMatchObject({ code: '42501' });
    await admin.query('rollback to frozen');
    await admin.query('create table public.allowed ()');
  });
});

/** Rows, and what would show a change of the schema. */
async function everything(admin: Client | Pool): Promise<string> {
  const { rows } = await admin.query<{ all: string }>(
    `select concat_ws(' ', (select string_agg(e::text, '|' order by position) from es.event e),
                      (select string_agg(l::text, '|') from es.log l), es_guard.fingerprint(),
                      (select string_agg(concat_ws(' ', evtname, evtenabled, obj_description(oid, 'pg_event_trigger')), '|')
                         from pg_event_trigger)) as all`,
  );
  return rows[0]!.all;
}
