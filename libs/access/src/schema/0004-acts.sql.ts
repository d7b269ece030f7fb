/**
 * Who administered tokens. Rows are only ever added; `position` is dense and `recorded_at` never falls as it rises, so that
 * acts can be read in order with those of the record. A name is issued once and revoked once, for ever.
 *
 * `note_act` takes turns and reads the last position afterwards, with a snapshot that has what the one before committed.
 */
export const CREATE_ACTS = `
create table access.act (
  position    bigint      primary key check (position > 0),
  recorded_at timestamptz not null,
  recorded_by text        not null,
  request_id  text        not null,
  type        text        not null check (type in ('TokenIssued', 'TokenRevoked')),
  token_name  text        not null,
  role        text        not null,
  expires_at  timestamptz,
  constraint once unique (token_name, type)
);

create function access.note_act(
  p_type text, p_by text, p_request_id text, p_token_name text, p_role text, p_expires_at timestamptz
) returns void language plpgsql as $note$
begin
  lock table access.act in exclusive mode;
  insert into access.act (position, recorded_at, recorded_by, request_id, type, token_name, role, expires_at)
  select coalesce(max(a.position), 0) + 1,
         greatest(date_trunc('milliseconds', clock_timestamp()), max(a.recorded_at)),
         p_by, p_request_id, p_type, p_token_name, p_role, p_expires_at
    from access.act a
  on conflict on constraint once do nothing;
end
$note$;

create function access.refuse_rewriting() returns trigger language plpgsql as $refuse$
begin
  raise exception 'access.act is an audit: % is refused', tg_op using errcode = 'insufficient_privilege';
end
$refuse$;

create trigger never_rewritten
  before update or delete or truncate on access.act
  for each statement execute function access.refuse_rewriting();
`;
