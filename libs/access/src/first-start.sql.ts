export const FIND_STEP = `
select
  from access.first_start
 where step = $1`;

export const NOTE_STEP = `
insert into access.first_start (step)
values ($1)
on conflict (step) do nothing`;

// Held by the session, so that it ends with the process, however that ends.
export const TAKE_TURN = 'select pg_advisory_lock(20190125, hashtext($1))';
export const YIELD_TURN = 'select pg_advisory_unlock(20190125, hashtext($1))';
