import { liveSchema } from '@chancery/projections';

const TIMELINE = liveSchema('timeline');

/** Which of `$2` no entry of the dispute `$1` was ever tagged with as `$3`. */
const untagged = (unless: string) => `
select v.value
  from unnest($2::text[]) v(value)
 where not exists (select
                     from ${TIMELINE}.entry e
                    where e.log_id = $1
                      and e.tags @> array[left($3 || ':' || v.value, 250)])${unless}`;

/** A code is known too when somebody is registered under it. */
export const UNKNOWN_PARTIES = untagged(`
   and not exists (select
                     from ${TIMELINE}.actor_name n
                    where n.log_id = $1
                      and n.code = v.value)`);

/** An issue is known too when it is only defined. */
export const UNKNOWN_ISSUES = untagged(`
   and not exists (select
                     from ${liveSchema('issues')}.item i
                    where i.log_id = $1
                      and i.key = v.value)`);

export const UNKNOWN_PROGRAMMES = untagged('');

export const PARTIES = `
select distinct code as value
  from ${TIMELINE}.actor_name
 where log_id = $1`;

export const ISSUES = `
select distinct key as value
  from ${liveSchema('issues')}.item
 where log_id = $1`;

export const PROGRAMMES = `
select distinct substr(tag, length('programme:') + 1) as value
  from ${TIMELINE}.entry e
 cross join unnest(e.tags) tag
 where e.log_id = $1
   and starts_with(tag, 'programme:')`;
