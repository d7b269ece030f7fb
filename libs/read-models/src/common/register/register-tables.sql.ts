/** The states of items, each with the positions known_from..known_to between which it held; known_to null: still. */
export const createRegisterTables = (schema: string): string => `
create table ${schema}.item (
  log_id     smallint not null,
  key        text collate "C" not null,
  known_from bigint   not null,
  known_to   bigint,
  tags       text[]   not null,
  search     tsvector not null,
  doc        text     not null,
  primary key (log_id, key, known_from)
);`;

export const createRegisterIndexes = (schema: string): readonly string[] => [
  `create index item_by_tag on ${schema}.item using gin (tags)`,
  `create index item_by_word on ${schema}.item using gin (search)`,
];

export const copyItems = (schema: string): string => `
copy ${schema}.item (log_id, key, known_from, known_to, tags, search, doc)
from stdin`;

export const closeItems = (schema: string): string => `
update ${schema}.item i
   set known_to = c.known_to
  from unnest($2::text[], $3::bigint[]) c(key, known_to)
 where i.log_id = $1
   and i.key = c.key
   and i.known_to is null`;

export const readOpenItems = (schema: string): string => `
select key, doc
  from ${schema}.item
 where log_id = $1
   and key = any ($2)
   and known_to is null`;
