import { liveSchema } from '@chancery/projections';
import type { HoldsAt } from '../conditions';

const ENTRY = `${liveSchema('timeline')}.entry`;
const FOLLOW = `${liveSchema('timeline')}.follow`;

/** An entry's links, as lists of quoted ids; ids hold letters, digits and hyphens only. Both ends hold at the moment. */
const links = (holdsAt: HoldsAt) => `
       (select string_agg('"' || o.entry_id || '"', ',' order by o.position)
          from ${ENTRY} o
         where o.entry_id = any (e.follows)
           and ${holdsAt('o')}) as follows,
       (select string_agg('"' || o.entry_id || '"', ',' order by o.position)
          from ${FOLLOW} f
          join ${ENTRY} o on o.entry_id = f.follower
         where f.log_id = e.log_id
           and f.followed = e.entry_id
           and e.entry_id = any (o.follows)
           and ${holdsAt('o')}) as "followedBy"`;

/** Entries as they are answered, but for what {@link completeDocument} puts in. */
export const readEntries = (holdsAt: HoldsAt, from: string, lastFullDay: string): string => `
select e.doc as document,
       e.entry_id as "entryId",
       e.occurred_to <= ${lastFullDay} as certain,
       e.occurred_from::text as "occurredFrom",
       e.occurred_to::text as "occurredTo",
       e.position,
       e.newest,
       e.pub_from::text as "pubFrom",${links(holdsAt)}
  from ${from} e`;

export const page = (conditions: readonly string[], order: string, limit: string): string => `
       (select *
          from ${ENTRY} e
         where ${conditions.join('\n           and ')}
         order by ${order}
         limit ${limit})`;

export const countEntries = (conditions: readonly string[]): string => `
select count(*)::int as count
  from ${ENTRY} e
 where ${conditions.join('\n   and ')}`;

export const countTags = (conditions: readonly string[], kinds: string): string => `
select tag, count(*)::int as count
  from ${ENTRY} e
 cross join unnest(e.tags) tag
 where ${conditions.join('\n   and ')}
   and split_part(tag, ':', 1) = any (${kinds})
 group by tag`;

/** The same, codes that gave way counted under those that stand: an entry that names both counts once. */
export const countStandingTags = (
  conditions: readonly string[],
  kinds: string,
  [merged, standing]: readonly [string, string],
): string => `
select coalesce(m.standing, tag) as tag, count(distinct e.entry_id)::int as count
  from ${ENTRY} e
 cross join unnest(e.tags) tag
  left join unnest(${merged}::text[], ${standing}::text[]) m(merged, standing) on m.merged = tag
 where ${conditions.join('\n   and ')}
   and split_part(tag, ':', 1) = any (${kinds})
 group by 1`;
