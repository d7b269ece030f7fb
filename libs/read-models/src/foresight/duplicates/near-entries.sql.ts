import { liveSchema } from '@chancery/projections';

/**
 * Entries that stand, of the same family, with a party in common and near in time, for each of several events: by the
 * indexes of tags and of world order. `early` lies a year and some before the event, because an entry dated to the
 * year may begin then and mean the same day.
 */
export const READ_NEAR_ENTRIES = `
select asked.index, near.doc
  from unnest($2::int[], $3::text[], $4::text[], $5::date[], $6::date[], $7::date[])
       asked(index, family, parties, early, first, last)
 cross join lateral (
       select e.doc
         from ${liveSchema('timeline')}.entry e
        where e.log_id = $1
          and e.known_to is null
          and e.pub_to is null
          and e.status <> 'retracted'
          and e.occurred_from between asked.early and asked.last
          and e.occurred_to >= asked.first
          and e.tags @> array[asked.family]
          and e.tags && string_to_array(asked.parties, ' ')
        order by e.occurred_from desc, e.position desc
        limit 100) near`;
