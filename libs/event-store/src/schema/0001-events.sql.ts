/**
 * The record. Every key carries the dispute (`log_id`), so that order, uniqueness and proofs hold per dispute and a
 * dispute can be moved to another server whole (docs/decisions/0002-one-lock-dense-positions.md).
 *
 * Names are compared bytewise (`collate "C"`): faster, and an upgrade of the operating system's locales cannot
 * silently break an index of the record.
 */
export const CREATE_RECORD = `
create schema es;

create table es.log (
  log_id    smallint                 primary key check (log_id > 0),
  slug      text        collate "C"  not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  title     text                     not null,
  opened_at timestamptz              not null default clock_timestamp()
);

create table es.event (
  log_id         smallint                not null,
  position       bigint                  not null check (position > 0),
  stream_id      text        collate "C" not null,
  version        bigint                  not null check (version > 0),
  event_id       uuid                    not null,
  entry_id       text        collate "C",
  type           text        collate "C" not null,
  schema_version smallint                not null,
  occurred_on    text        collate "C" not null,
  occurred_from  date,
  occurred_to    date,
  recorded_at    timestamptz             not null,
  recorded_by    text        collate "C" not null,
  correlation_id text        collate "C" not null,
  causation_id   text        collate "C",
  command_id     text        collate "C" not null,
  body           text        collate "C" not null, -- RFC 8785, exactly as hashed: jsonb would reorder keys and rewrite numbers
  leaf_hash      bytea                   not null,
  primary key (log_id, position),
  unique (log_id, stream_id, version),
  unique (log_id, event_id)
);
create index event_by_entry on es.event (log_id, entry_id, position) where entry_id is not null;

-- The only hot row: version stays unindexed so that updates are heap-only.
create table es.stream (
  log_id    smallint              not null,
  stream_id text      collate "C" not null,
  version   bigint                not null check (version > 0),
  primary key (log_id, stream_id)
) with (fillfactor = 70);

create table es.command (
  log_id         smallint              not null,
  command_id     text      collate "C" not null,
  request_hash   bytea                 not null,
  first_position bigint                not null check (first_position > 0),
  event_count    int                   not null check (event_count > 0),
  primary key (log_id, command_id)
);
`;
