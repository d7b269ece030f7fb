/**
 * What makes the record provable, kept beside it and like it only ever added to: the full tiles of its Merkle tree
 * (C2SP tlog-tiles) and the checkpoints that were signed. Incomplete tiles are never stored: they are the hashes that
 * no full tile holds yet.
 */
export const CREATE_SEALS = `
create table es.tile (
  log_id smallint not null,
  level  smallint not null check (level between 0 and 7),
  index  bigint   not null check (index >= 0),
  hashes bytea    not null check (octet_length(hashes) = 8192), -- 256 hashes: of leaves, or roots of the tiles below
  root   bytea    not null check (octet_length(root) = 32),     -- over them: what stands for the tile one level up
  primary key (log_id, level, index)
);
alter table es.tile alter hashes set storage external; -- hashes do not compress

create table es.checkpoint (
  log_id    smallint                not null,
  size      bigint                  not null check (size > 0), -- the tree is over positions 1..size
  key_id    text        collate "C" not null check (key_id ~ '^[0-9a-f]{8}$'), -- of the key that signed it (C2SP signed-note)
  root      bytea                   not null check (octet_length(root) = 32),
  note      text        collate "C" not null, -- the signed note, byte for byte
  sealed_at timestamptz             not null default clock_timestamp(),
  primary key (log_id, size, key_id)
);
`;

/** Adds the tiles that became full and one checkpoint over 1..p_size, in one statement. */
export const SEAL = `
create function es.seal(
  p_log     smallint,
  p_levels  smallint[], -- one array element a tile
  p_indexes bigint[],
  p_hashes  bytea[],
  p_roots   bytea[],
  p_size    bigint,
  p_root    bytea,
  p_key_id  text,
  p_note    text
) returns void
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
set lock_timeout = '10s'
as $seal$
begin
  if not exists (select from es.event e where e.log_id = p_log and e.position = p_size) then
    raise exception 'log % has not come to position %', p_log, p_size using errcode = 'no_data_found';
  end if;
  if exists (select from es.checkpoint c where c.log_id = p_log and c.size > p_size) then
    raise exception 'log % is sealed beyond position %', p_log, p_size using errcode = 'object_not_in_prerequisite_state';
  end if;
  insert into es.tile (log_id, level, index, hashes, root)
  select p_log, t.level, t.index, t.hashes, t.root
    from unnest(p_levels, p_indexes, p_hashes, p_roots) t(level, index, hashes, root);
  insert into es.checkpoint (log_id, size, key_id, root, note)
  values (p_log, p_size, p_key_id, p_root, p_note);
end
$seal$;
`;

export const NEVER_UNSEALED = `
create trigger never_rewritten
  before update or delete or truncate on es.tile
  for each statement execute function es.refuse_rewriting();
create trigger never_rewritten
  before update or delete or truncate on es.checkpoint
  for each statement execute function es.refuse_rewriting();
alter table es.tile       enable always trigger never_rewritten;
alter table es.checkpoint enable always trigger never_rewritten;
`;

/** Who may append may seal. */
export const SEAL_RIGHTS = `
revoke all on es.tile, es.checkpoint from public;
revoke all on function es.seal from public;

do $rights$
begin
  if exists (select from pg_roles where rolname = 'es_append') then
    grant execute on function es.seal to es_append;
  end if;
  if exists (select from pg_roles where rolname = 'es_read') then
    grant select on es.tile, es.checkpoint to es_read;
  end if;
end
$rights$;
`;
