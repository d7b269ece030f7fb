/** Raise it when the tables change; those of every question are then rebuilt. */
export const TABLES_VERSION = 4;

/** The first day on which a period no longer holds. */
export const ENDS_ON = `coalesce(upper(valid), 'infinity'::date)`;

/** Days are counted from here, positions from 1. */
const DAY_ONE = `date '0001-01-01'`;
const DAYS = 4_194_304; // 2^22: more than there are up to the year 9999
const POSITIONS = 68_719_476_736; // 2^36
const KEYS = 4_294_967_296; // 2^32

const across = (day: string) => `(key_id % ${KEYS}) * ${DAYS} + ${day}`;
const along = (position: string) => `(key_id / ${KEYS}) * ${POSITIONS} + ${position}`;

/**
 * A period as a rectangle: its days lie across, in a band for each key of a dispute, its positions along, in a band
 * for each dispute; first and last are inside, and all are whole numbers that a float holds exactly. So a core index
 * keeps periods apart, and finds the one at a day and a position, with a few comparisons of numbers.
 */
const SPAN = `box(
    point(${across(`coalesce(lower(valid) - ${DAY_ONE}, 0)`)}, ${along('lower(known)')}),
    point(${across(`coalesce(upper(valid) - ${DAY_ONE} - 1, ${DAYS - 1})`)}, ${along(`coalesce(upper(known) - 1, ${POSITIONS - 1})`)}))`;

/** The span of one key, `k`, at one position over some days, or over all of them. */
export const spanOf = (position: string, day?: string): string => {
  const [first, last] = day ? [`(${day} - ${DAY_ONE})`, `(${day} - ${DAY_ONE})`] : ['0', `${DAYS - 1}`];
  const at = (days: string) => `point(${across(days)}, ${along(position)})`.replaceAll('key_id', 'k.key_id');
  return `box(${at(first)}, ${at(last)})`;
};

/**
 * `period`: what is true of a key over the days `valid`, as the record held it at the positions `known`; for readers
 * who count what is possible, for those who count only what is certain, or for both. A row never changes but for the
 * end of `known`. `key_id` is dense within a dispute and unique across disputes.
 *
 * `key` and `tagged` give the keys in their order, all of them or those that ever had a tag, so that a page reads as many
 * as it shows, whatever else the record holds; `key_by_known` those that had an answer by a position, so that a moment
 * long ago costs what was known then.
 *
 * The rest is what the projection itself works with, as of its checkpoint: `entry` the entries that ever had or could
 * have had a key, `member` which of them a key is folded from, `register` who speaks for whom.
 */
export const createPeriodTables = (schema: string): string => answers(schema) + workings(schema);

const answers = (schema: string): string => `
create table ${schema}.key (
  log_id smallint              not null,
  key    text      collate "C" not null,
  key_id bigint                not null,
  tags   text[]                not null, -- every tag that any of its periods ever had
  known_from bigint,                     -- the position of its first answer that says anything; null: none yet
  primary key (log_id, key) include (key_id, known_from)
);
create index key_by_id on ${schema}.key (key_id);
create index key_by_known on ${schema}.key (log_id, known_from) include (key, key_id);

create table ${schema}.tagged (
  log_id smallint              not null,
  tag    text      collate "C" not null,
  key    text      collate "C" not null,
  key_id bigint                not null,
  known_from bigint            not null, -- the position of the first answer of the key that has the tag
  primary key (log_id, tag, key) include (key_id, known_from)
);

create table ${schema}.period (
  key_id   bigint    not null,
  valid    daterange not null check (not isempty(valid)),
  known    int8range not null check (not isempty(known)),
  possible boolean   not null,
  certain  boolean   not null check (possible or certain),
  tags     text[]    not null,
  doc      text      not null,
  span     box       not null generated always as (${SPAN}) stored
) with (toast_tuple_target = 4080);
create index period_known_now on ${schema}.period (key_id, ${ENDS_ON}) where upper_inf(known);
`;

const workings = (schema: string): string => `
create table ${schema}.entry (
  log_id   smallint              not null,
  position bigint                not null,
  entry_id text      collate "C" not null,
  step     text,                          -- null: retracted, or none of the question's business any more
  keys     text[]                not null,
  mentions text[]                not null, -- everybody on whom it ever depended what the entry means
  primary key (log_id, position)
);
create unique index entry_by_id on ${schema}.entry (log_id, entry_id);

create table ${schema}.member (
  key_id      bigint not null,
  position    bigint not null,
  counts_from date   not null,
  decides_on  date   not null,
  primary key (key_id, position)
);
create index member_in_order on ${schema}.member (key_id, decides_on);
create index member_imprecise on ${schema}.member (key_id, decides_on) where counts_from < decides_on;

create table ${schema}.register (
  log_id   smallint not null,
  position bigint   not null,
  type     text     not null,
  data     text     not null,
  primary key (log_id, position)
);`;

/**
 * The invariant: no key has two answers on one day at one state of knowledge. The same indexes answer readers: one
 * look-up for a key at a day and a position.
 */
export const createPeriodIndexes = (schema: string): readonly string[] => [
  ...['possible', 'certain'].map(
    (certainty) => `alter table ${schema}.period add constraint one_${certainty}_answer
      exclude using gist (span with &&) where (${certainty})`,
  ),
  `create index entry_by_mention on ${schema}.entry using gin (mentions)`,
];
