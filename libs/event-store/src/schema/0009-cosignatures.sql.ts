/**
 * What witnesses say of checkpoints, kept beside them and like them only ever added to. A cosignature is over the text
 * of a checkpoint, whichever key of the log signed it.
 */
export const CREATE_COSIGNATURES = `
create table es.cosignature (
  log_id      smallint                not null,
  size        bigint                  not null check (size > 0),
  witness     text        collate "C" not null check (witness <> '' and witness !~ '[[:space:]+]'),
  key_id      text        collate "C" not null check (key_id ~ '^[0-9a-f]{8}$'), -- of the witness (C2SP signed-note)
  signature   bytea                   not null check (octet_length(signature) = 72), -- its time and Ed25519 (C2SP tlog-cosignature)
  received_at timestamptz             not null default clock_timestamp(),
  primary key (log_id, size, witness, key_id)
);
`;

/** One cosignature of a checkpoint that is there; a second one of the same witness adds nothing. */
export const COSIGN = `
create function es.cosign(p_log smallint, p_size bigint, p_witness text, p_key_id text, p_signature bytea)
returns void
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
set lock_timeout = '10s'
as $cosign$
begin
  if not exists (select from es.checkpoint c where c.log_id = p_log and c.size = p_size) then
    raise exception 'log % has no checkpoint over % events', p_log, p_size using errcode = 'no_data_found';
  end if;
  insert into es.cosignature (log_id, size, witness, key_id, signature)
  values (p_log, p_size, p_witness, p_key_id, p_signature)
      on conflict do nothing;
end
$cosign$;
`;

export const NEVER_UNSAID = `
create trigger never_rewritten
  before update or delete or truncate on es.cosignature
  for each statement execute function es.refuse_rewriting();
alter table es.cosignature enable always trigger never_rewritten;
`;

/** Who may seal may store what witnesses say. */
export const COSIGN_RIGHTS = `
revoke all on es.cosignature from public;
revoke all on function es.cosign from public;

do $rights$
begin
  if exists (select from pg_roles where rolname = 'es_append') then
    grant execute on function es.cosign to es_append;
  end if;
  if exists (select from pg_roles where rolname = 'es_read') then
    grant select on es.cosignature to es_read;
  end if;
end
$rights$;
`;
