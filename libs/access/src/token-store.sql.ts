const TOKEN = `
       t.id, t.name, t.role, t.secret_hash,
       t.created_at   as "createdAt",
       t.expires_at   as "expiresAt",
       t.revoked_at   as "revokedAt",
       t.last_used_at as "lastUsedAt"`;

const BY_WHOM = `,
       (select a.recorded_by from access.act a where a.token_name = t.name and a.type = 'TokenIssued')  as "issuedBy",
       (select a.recorded_by from access.act a where a.token_name = t.name and a.type = 'TokenRevoked') as "revokedBy"`;

/** `$6` by whom, `$7` in which request. */
export const INSERT_TOKEN = `
with t as (
  insert into access.token (id, name, role, secret_hash, expires_at)
  values ($1, $2, $3, $4, $5)
  on conflict (name) do nothing
  returning *
)
select ${TOKEN},
       $6::text as "issuedBy",
       null     as "revokedBy",
       access.note_act('TokenIssued', $6, $7, t.name, t.role, t.expires_at)
  from t`;

// Issued but not shown (the caller knows), nobody can have it: it is issued anew.
export const INSERT_FIRST_TOKEN = `
with t as (
  insert into access.token (id, name, role, secret_hash)
  select $1, 'admin', 'admin', $2
   where not exists (select from access.token where name <> 'admin')
  on conflict (name) do update
     set secret_hash = excluded.secret_hash
   where token.role = 'admin'
     and token.last_used_at is null
     and token.revoked_at is null
  returning *
)
select ${TOKEN},
       $3::text as "issuedBy",
       null     as "revokedBy",
       access.note_act('TokenIssued', $3, $4, t.name, t.role, t.expires_at)
  from t`;

export const FIND_TOKEN = `
select ${TOKEN}${BY_WHOM}
  from access.token t
 where t.secret_hash = $1`;

export const LIST_TOKENS = `
select ${TOKEN}${BY_WHOM}
  from access.token t
 order by t.created_at, t.name`;

/** Those called later than `$1`, at most `$2`. */
export const PAGE_OF_TOKENS = `
select ${TOKEN}${BY_WHOM}
  from access.token t
 where t.name > $1
 order by t.name
 limit $2`;

export const GET_TOKEN = `
select ${TOKEN}${BY_WHOM}
  from access.token t
 where t.name = $1`;

/** Nothing where it is revoked already. `$2` by whom, `$3` in which request. */
export const REVOKE_TOKEN = `
with t as (
  update access.token
     set revoked_at = clock_timestamp()
   where name = $1
     and revoked_at is null
  returning *
)
select access.note_act('TokenRevoked', $2, $3, t.name, t.role, t.expires_at)
  from t`;

export const NOTE_USE = `
update access.token t
   set last_used_at = greatest(t.last_used_at, used.at)
  from unnest($1::uuid[], $2::timestamptz[]) used(id, at)
 where t.id = used.id`;
