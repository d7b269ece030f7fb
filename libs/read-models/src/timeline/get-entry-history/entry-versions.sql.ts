import { liveSchema } from '@chancery/projections';

/** The rows of `$entry` that stood at each of the positions `v.position`. */
export const versionsAt = (positions: string, conditions: readonly string[]): string => `
       (select e.*, v.position as at
          from unnest(${positions}::bigint[]) v(position)
          join ${liveSchema('timeline')}.entry e on ${conditions.join('\n           and ')}
         order by v.position)`;
