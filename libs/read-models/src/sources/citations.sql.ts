import { liveSchema } from '@chancery/projections';

/** Which entry's events cite which source, from a position on. Nothing is ever taken back: the event did cite it. */
export const createCitations = (schema: string): string => `
create table ${schema}.citation (
  log_id         smallint not null,
  source_id      text collate "C" not null,
  entry_id       text collate "C" not null,
  position       bigint   not null,
  published_from date     not null,
  primary key (log_id, source_id, entry_id, position)
);`;

export const copyCitations = (schema: string): string => `
copy ${schema}.citation (log_id, source_id, entry_id, position, published_from)
from stdin`;

/** `$4`: the last day of publication that counts, or null for all. */
export const READ_CITING = `
select entry_id as "entryId"
  from ${liveSchema('sources')}.citation
 where log_id = $1
   and source_id = $2
   and position <= $3
   and published_from <= coalesce($4::date, 'infinity')
 group by entry_id
 order by min(position), entry_id`;
