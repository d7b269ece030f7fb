/**
 * Keys of the personal values that stand in events as ciphertext. They are in a schema beside the record, because they
 * are the one thing here that is ever destroyed, and because no copy of the record may hold them.
 *
 * A destroyed key is a dead row until it is vacuumed; with these settings the next round of autovacuum does so.
 */
export const CREATE_KEYS = `
create schema es_key;

create table es_key.personal (
  log_id   smallint         not null,
  key_id   uuid             not null,
  subject  text collate "C" not null,
  event_id uuid             not null,
  pointer  text collate "C" not null,
  key      bytea            not null check (octet_length(key) = 32),
  primary key (log_id, key_id)
) with (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0);
create index personal_by_subject on es_key.personal (log_id, subject);
`;

/**
 * The event that says a value was erased and the destruction of its key are one act, whoever appends it: a trigger
 * deletes, in the same transaction, and nobody can delete otherwise.
 */
export const DESTROY_KEYS = `
create function es.destroy_keys() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $destroy$
begin
  delete from es_key.personal k
   using jsonb_array_elements(new.body::jsonb -> 'fields') named
   where k.log_id = new.log_id
     and k.key_id = (named ->> 'key')::uuid
     and k.subject = new.body::jsonb ->> 'subject';
  return null;
end
$destroy$;

create trigger keys_destroyed
  after insert on es.event
  for each row when (new.type = 'PayloadRedacted') execute function es.destroy_keys();
alter table es.event enable always trigger keys_destroyed;

create function es_key.refuse_loss() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $refuse$
begin
  -- Deeper than this trigger alone: the one above.
  if tg_op = 'DELETE' and pg_trigger_depth() > 1 then return null; end if;
  raise exception 'es_key.% holds the keys of what is on record: % is refused', tg_table_name, tg_op
    using errcode = 'insufficient_privilege',
          hint = 'Record a PayloadRedacted: it destroys the keys that it names.';
end
$refuse$;

create trigger never_lost
  before update or delete or truncate on es_key.personal
  for each statement execute function es_key.refuse_loss();
alter table es_key.personal enable always trigger never_lost;
`;

/** Who may append keeps keys, who may read opens what they seal; nobody deletes. */
export const KEY_RIGHTS = `
revoke all on schema es_key from public;
revoke all on es_key.personal from public;
revoke all on function es.destroy_keys, es_key.refuse_loss from public;

do $rights$
begin
  if exists (select from pg_roles where rolname = 'es_append') then
    grant usage on schema es_key to es_append;
    grant insert on es_key.personal to es_append;
  end if;
  if exists (select from pg_roles where rolname = 'es_read') then
    grant usage on schema es_key to es_read;
    grant select on es_key.personal to es_read;
  end if;
end
$rights$;
`;
