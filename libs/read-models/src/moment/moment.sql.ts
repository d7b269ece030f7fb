/** Where the slowest of the projections asked for stands, and when that position was recorded. */
export const READ_STANDING = `
select c.position, e.recorded_at as "recordedAt"
  from (select coalesce(min(position), 0) as position
          from (select coalesce(c.position, 0) as position
                  from unnest($2::text[]) p(projection)
                  left join rm.checkpoint c on c.log_id = $1 and c.projection = p.projection) each_of_them) c
  left join es.event e on e.log_id = $1 and e.position = c.position`;
