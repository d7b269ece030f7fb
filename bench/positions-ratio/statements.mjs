// A record of any length: the shipped data set, then statements of every state on every issue over twenty years.
import { Client } from 'pg';
import { fillRecord } from '../rebuild/record.mjs';

const AT_ONCE = 10_000;
const DAYS = 7300;

/** Fills the dispute `venezuela` up to `length` events, through the function that appends everything else too. */
export async function fillWithStatements(database, length) {
  await fillRecord(database, 1);
  const client = new Client({ connectionString: database.adminUrl });
  await client.connect();
  try {
    const { rows } = await client.query(
      'select max(position)::int as shipped from es.event where log_id = 1',
    );
    await client.query('set synchronous_commit = off');
    for (let from = rows[0].shipped; from < length; from += AT_ONCE)
      await client.query(ADD_STATEMENTS, [from, Math.min(length, from + AT_ONCE), length]);
    await client.query('vacuum analyze es.event');
  } finally {
    await client.end();
  }
}

/** Keys in the order of RFC 8785, no spaces, nothing that needs escaping: what `canonicalJson` would write. */
const BODY = `
  '{"actors":[{"code":"' || actor || '"}],"confidence":"confirmed","issues":["' || slug || '"],"propositions":[{"actor":"' || actor
  || case when side ? 'choice' then '","choice":' || (side -> 'choice')::text || ',"issue":"' || slug || '"'
          else '","issue":"' || slug || '","polarity":' || (side ->> 'polarity') end
  || ',"strength":' || strength || '}],"sources":[{"published":"' || day || '","url":"https://example.org/' || n
  || '"}],"summary":"Statement ' || n || '"}'`;

/**
 * Positions $1 + 1 to $2 of $3. Days go on with the positions; one in twenty is told late, by up to two years, and one
 * in twenty is known to the month only. Everything follows from the position, so that every run is about the same.
 */
const ADD_STATEMENTS = `
with parties as (
  select array_agg(body::jsonb ->> 'code' order by position) as codes
    from es.event
   where log_id = 1 and type = 'ActorRegistered' and body::jsonb ->> 'kind' = 'state'
), questions as (
  select array_agg(body::jsonb order by position) as issues
    from es.event
   where log_id = 1 and type = 'IssueDefined' and body::jsonb ->> 'kind' <> 'topic'
), drawn as (
  select n,
         codes[1 + abs(hashint8(n)) % cardinality(codes)] as actor,
         issues[1 + abs(hashint8(n * 31 + 7)) % cardinality(issues)] as issue,
         abs(hashint8(n * 17 + 3)) % 1000 as dice,
         date '2005-01-01' + (n * ${DAYS} / $3)::int
           - case when abs(hashint8(n * 13 + 5)) % 20 = 0 then abs(hashint8(n * 11 + 1)) % 730 else 0 end as day
    from parties, questions, generate_series($1::bigint + 1, $2::bigint) n
), said as (
  select n, actor, issue ->> 'slug' as slug,
         case when dice % 20 = 1 then to_char(day, 'YYYY-MM') else day::text end as occurred_on,
         case when issue ->> 'kind' = 'choice'
              then jsonb_build_object('choice', issue -> 'options' -> (dice % jsonb_array_length(issue -> 'options')) -> 'id')
              else jsonb_build_object('polarity', case when dice % 5 = 0 then -1 else 1 end) end as side,
         1 + dice % 3 as strength, day
    from drawn
)
select count(*)
  from (select array_agg('statement/bench-' || n order by n) as streams,
               array_agg(gen_random_uuid()) as ids,
               array_agg('bench-' || n order by n) as entries,
               array_agg(occurred_on order by n) as dates,
               array_agg(from_day order by n) as first_days,
               array_agg(last_day order by n) as last_days,
               array_agg(es_body order by n) as bodies,
               count(*)::int as events
          from said, lateral (select
               case when occurred_on = day::text then day else (date_trunc('month', day))::date end as from_day,
               case when occurred_on = day::text then day else (date_trunc('month', day) + interval '1 month - 1 day')::date end as last_day,
               ${BODY} as es_body) written) e,
       lateral es.append_many(1::smallint, array['bench-' || $1], array[sha256(convert_to('bench-' || $1, 'UTF8'))], array[events],
         array['bench'], array['bench'], array[null::text], streams,
         array(select generate_series(1, events)), array_fill(0::bigint, array[events]), ids, entries,
         array_fill('StatementIssued'::text, array[events]), array_fill(1::smallint, array[events]),
         dates, first_days, last_days, bodies)`;
