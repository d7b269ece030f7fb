import { liveSchema } from '@chancery/projections';

/** What stands at a moment: `$2` position, `$3` last day of publication or null, `$4` day of the world. */
export const summarise = (certain: boolean): string => `
select count(*)::int as entries,
       min(occurred_from) filter (where isfinite(occurred_from))::text as "from",
       max(occurred_to) filter (where isfinite(occurred_to))::text as "to"
  from ${liveSchema('timeline')}.entry
 where log_id = $1
   and known_from <= $2
   and (known_to is null or known_to > $2)
   and (pub_to is null or pub_to > $3::date) -- without a day only what stands with everything published
   and pub_from <= coalesce($3::date, 'infinity')
   and ${certain ? 'occurred_to' : 'occurred_from'} <= $4
   and status <> 'retracted'`;
