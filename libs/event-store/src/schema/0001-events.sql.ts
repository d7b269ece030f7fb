/**
 * The record. Every key carries the dispute (`log_id`), so that order, uniqueness and proofs hold per dispute and a
 * dispute can be moved to another server whole (docs/decisions/0002-one-lock-dense-positions.md).
 *
 * Rows are only ever inserted. There is no table of streams and none of commands: where a stream stands is the end of
 * its unique index, and whether a command was carried out is the start of another. Nothing is hot, nothing has to be
 * kept in step, nothing is exempt from the ban on UPDATE.
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
  command_part   int                     not null check (command_part > 0), -- dense from 1 within the command
  request_hash   bytea                   check ((request_hash is null) = (command_part > 1)),
  body           text        collate "C" not null, -- RFC 8785, exactly as hashed: jsonb would reorder keys and rewrite numbers
  leaf_hash      bytea                   not null check (octet_length(leaf_hash) = 32),
  primary key (log_id, position),
  constraint stream_version unique (log_id, stream_id, version),
  constraint event_id       unique (log_id, event_id),
  constraint command_part   unique (log_id, command_id, command_part)
);
create index event_by_entry on es.event (log_id, entry_id, position) where entry_id is not null;
`;
