// A record of any length: the shipped data set, then statements of every state on every issue over twenty years.
import { Client } from 'pg';
import { fillRecord } from '../rebuild/record.mjs';

const AT_ONCE = 50_000;
const DAYS = 7300;

/** Fills the dispute `venezuela` up to `length` events; leaf hashes of the statements are not true ones. */
export async function fillWithStatements(database, length) {
  await fillRecord(database, 1);
  const client = new Client({ connectionString: database.adminUrl });
  await client.connect();
  try {
    const { rows } = await client.query(
      'select max(position)::int as shipped from es.event where log_id = 1',
    );
    for (let from = rows[0].shipped; from < length; from += AT_ONCE)
      await client.query(ADD_STATEMENTS, [from, Math.min(length, from + AT_ONCE), length]);
    await client.query('vacuum analyze es.event');
  } finally {
    await client.end();
  }
}

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
), template as (
  select e.* from es.event e where log_id = 1 and type = 'StatementIssued' order by position limit 1
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
insert into es.event
select r.*
  from template, said, lateral jsonb_populate_record(null::es.event, to_jsonb(template) || jsonb_build_object(
         'position', n, 'stream_id', 'statement/bench-' || n, 'version', 1, 'event_id', gen_random_uuid(),
         'entry_id', 'bench-' || n, 'occurred_on', said.occurred_on, 'occurred_from', null, 'occurred_to', null,
         'command_id', 'bench-' || n,
         'body', jsonb_build_object(
           'summary', 'Statement ' || n, 'actors', jsonb_build_array(jsonb_build_object('code', actor)),
           'issues', jsonb_build_array(slug), 'confidence', 'confirmed',
           'sources', jsonb_build_array(jsonb_build_object('url', 'https://example.org/' || n, 'published', day)),
           'propositions', jsonb_build_array(side || jsonb_build_object('actor', actor, 'issue', slug, 'strength', strength)))::text
       )) r`;
