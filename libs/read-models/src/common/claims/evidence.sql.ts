import { liveSchema } from '@chancery/projections';

/** Which source has a claim that was assessed by which entry, from a position on; a later assessment may drop it. */
export const createEvidence = (schema: string): string => `
create table ${schema}.evidence (
  log_id    smallint not null,
  entry_id  text collate "C" not null,
  source_id text collate "C" not null,
  position  bigint   not null,
  primary key (log_id, entry_id, source_id, position)
);`;

export const copyEvidence = (schema: string): string => `
copy ${schema}.evidence (log_id, entry_id, source_id, position)
from stdin`;

/** The sources with claims that any of the entries `$2` was evidence for, up to position `$3`. */
export const READ_CLAIMING = `
select distinct source_id as "sourceId"
  from ${liveSchema('sources')}.evidence
 where log_id = $1
   and entry_id = any ($2)
   and position <= $3
 order by source_id`;
