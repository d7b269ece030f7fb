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

// Issued but not shown (the caller knows), nobody can have it: it is issued anew.
export const INSERT_FIRST_TOKEN = `
insert into access.token (id, name, role, secret_hash)
select $1, 'admin', 'admin', $2
 where not exists (select from access.token where name <> 'admin')
on conflict (name) do update
   set secret_hash = excluded.secret_hash
 where token.role = 'admin'
   and token.last_used_at is null
   and token.revoked_at is null
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
