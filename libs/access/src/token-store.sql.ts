const TOKEN = `
  id, name, role, secret_hash,
  created_at   as "createdAt",
  expires_at   as "expiresAt",
  revoked_at   as "revokedAt",
  last_used_at as "lastUsedAt"`;

export const INSERT_TOKEN = `
insert into access.token (id, name, role, secret_hash, expires_at)
values ($1, $2, $3, $4, $5)
on conflict (name) do nothing
returning ${TOKEN}`;

// Two first starts at once see no token both, but only one of them wins the name.
export const INSERT_FIRST_TOKEN = `
insert into access.token (id, name, role, secret_hash)
select $1, 'admin', 'admin', $2
 where not exists (select from access.token)
on conflict (name) do nothing
returning ${TOKEN}`;

export const FIND_TOKEN = `
select ${TOKEN}
  from access.token
 where secret_hash = $1`;

export const LIST_TOKENS = `
select ${TOKEN}
  from access.token
 order by created_at, name`;

export const REVOKE_TOKEN = `
update access.token
   set revoked_at = coalesce(revoked_at, clock_timestamp())
 where name = $1
returning ${TOKEN}`;

export const NOTE_USE = `
update access.token t
   set last_used_at = greatest(t.last_used_at, used.at)
  from unnest($1::uuid[], $2::timestamptz[]) used(id, at)
 where t.id = used.id`;
