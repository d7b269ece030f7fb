/**
 * The record. Every key carries the dispute (`log_id`), so that order, uniqueness and proofs hold per dispute and a
 * dispute can be moved to another server whole (docs/decisions/0002-one-lock-dense-positions.md).
 */
export const CREATE_RECORD = `
create schema es;

create table es.log (
  log_id    smallint    primary key,
  slug      text        not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  title     text        not null,
  opened_at timestamptz not null default clock_timestamp()
);

create table es.event (
  log_id         smallint    not null,
  position       bigint      not null check (position > 0),
  stream_id      text        not null,
  version        bigint      not null check (version > 0),
  event_id       uuid        not null,
  entry_id       text,
  type           text        not null,
  schema_version smallint    not null,
  occurred_on    text        not null,
  occurred_from  date,
  occurred_to    date,
  recorded_at    timestamptz not null,
  recorded_by    text        not null,
  correlation_id text        not null,
  causation_id   text,
  command_id     text        not null,
  body           text        not null, -- RFC 8785, exactly as hashed: jsonb would reorder keys and rewrite numbers
  leaf_hash      bytea       not null,
  primary key (log_id, position),
  unique (log_id, stream_id, version),
  unique (log_id, event_id)
);
create index event_by_entry on es.event (log_id, entry_id, position) where entry_id is not null;
create index event_by_time  on es.event using brin (recorded_at);

-- The only hot row: version stays unindexed so that updates are heap-only.
create table es.stream (
  log_id    smallint not null,
  stream_id text     not null,
  version   bigint   not null,
  primary key (log_id, stream_id)
) with (fillfactor = 70);

create table es.command (
  log_id         smallint not null,
  command_id     text     not null,
  request_hash   bytea    not null,
  first_position bigint   not null,
  event_count    int      not null,
  primary key (log_id, command_id)
);
`;
