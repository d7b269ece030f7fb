import { liveSchema } from '@chancery/projections';

const ENTRY = `${liveSchema('timeline')}.entry`;

export const oneEntry = (conditions: readonly string[]): string => `
       (select *
          from ${ENTRY} e
         where ${conditions.join('\n           and ')})`;

/** When an entry was first known, on both clocks. */
export const ENTRY_OUTLINE = `
select known_from as "knownFrom", pub_from::text as "pubFrom"
  from ${ENTRY}
 where log_id = $1
   and entry_id = $2
 order by known_from, pub_from
 limit 1`;
