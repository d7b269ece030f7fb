/**
 * `entry`: what each entry says, once for every rectangle of knowledge: the positions known_from..known_to of the
 * record by the days pub_from..pub_to of publication; both ends exclusive, null means still. Everything published is
 * pub_to null, which is what a reader of the record sees. A rectangle never changes once known_to is set.
 *
 * `newest` is the position of the newest event that a row takes into account.
 *
 * Open or unknown world dates are stored as infinities, so that world order needs no special case for null.
 * `doc` is the answer itself; rows stay in line up to 8 KB because reading them is what the table is for.
 */
export const createTimelineTables = (schema: string): string => `
create table ${schema}.entry (
  log_id        smallint not null,
  entry_id      text collate "C" not null,
  known_from    bigint   not null,
  known_to      bigint,
  pub_from      date     not null,
  pub_to        date,
  position      bigint   not null,
  version       int      not null,
  newest        bigint   not null,
  status        text     not null,
  occurred_from date     not null,
  occurred_to   date     not null,
  tags          text[]   not null,
  follows       text[],
  search        tsvector not null,
  doc           text     not null,
  primary key (log_id, entry_id, known_from, pub_from)
) with (toast_tuple_target = 8160);
alter table ${schema}.entry alter column doc set statistics 0;

-- Who ever said to follow whom; whether it holds at a moment stands in the follower's rows.
create table ${schema}.follow (
  log_id   smallint not null,
  followed text collate "C" not null,
  follower text collate "C" not null,
  primary key (log_id, followed, follower)
);

-- The name of an actor from a position of the record on.
create table ${schema}.actor_name (
  log_id   smallint not null,
  code     text collate "C" not null,
  position bigint   not null,
  name     text     not null,
  primary key (log_id, code, position)
);`;

export const createTimelineIndexes = (schema: string): readonly string[] => [
  `create index entry_in_world_order on ${schema}.entry (log_id, occurred_from, occurred_to, position)`,
  `create index entry_by_newest_event on ${schema}.entry (log_id, newest)`,
  `create index entry_by_tag on ${schema}.entry using gin (tags)`,
  `create index entry_by_word on ${schema}.entry using gin (search)`,
];
