// The baseline: what one writes by hand with Fastify and pg for exactly this question. One table with a column a field,
// an index in the order of the answer, one query, JSON.stringify. No knowledge of clocks, cursors, names or access.
import Fastify from 'fastify';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.BARE_DATABASE, max: 10 });
const meta = JSON.parse(process.env.BARE_META);

const READ_PAGE = `
select id, position, version, status, type, family, occurred_on as "occurredOn", occurred_from as "occurredFrom",
       occurred_to as "occurredTo", precision, certainty, headline, summary, actors, targets, subjects, issues,
       stance, confidence, programme, instrument, quantity, note, sources, disagreements, anomalies, links,
       recorded_at as "recordedAt", recorded_by as "recordedBy", updated_at as "updatedAt",
       published_from as "publishedFrom", details
  from entry
 where occurred_from <= $1
   and status <> 'retracted'
 order by occurred_from, occurred_to, position
 limit $2`;

const app = Fastify();
app.get('/timeline', async (request) => {
  const limit = Number(request.query.limit ?? 50);
  const today = new Date().toISOString().slice(0, 10);
  const { rows } = await pool.query({ name: 'page', text: READ_PAGE, values: [today, limit] });
  return { data: rows, page: { next: 'cursor', limit }, meta: { ...meta, asOf: new Date().toISOString() } };
});
await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
process.on('SIGTERM', () => app.close().then(() => pool.end()));
console.log('ready');
