/** The service role owns these tables, since it issues and revokes tokens. */
export const CREATE_TOKENS = `
create schema access;

create table access.token (
  id           uuid        primary key,
  name         text        not null unique check (name ~ '^[a-z0-9][a-z0-9._-]{0,62}$'),
  role         text        not null check (role in ('reader', 'editor', 'admin')),
  secret_hash  bytea       not null unique check (length(secret_hash) = 32),
  created_at   timestamptz not null default clock_timestamp(),
  expires_at   timestamptz,
  revoked_at   timestamptz,
  last_used_at timestamptz
);
`;
