import 'reflect-metadata';
// How long the positions take to answer in a long record against a short one: both on this machine, in this run.
//   npm run --prefix bench positions [-- --long 1000000 --short 10000 --pairs 5 --queries 200]
// Each on a server of its own. A query is what GET …/positions does without HTTP: resolve the moment, read, write JSON;
// asOf and knownAt are drawn at random from the second half of the record, where nearly every party has a position in both.
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fillWithStatements } from './statements.mjs';

const require = createRequire(import.meta.url);
const { openDatabase } = require('../../dist/libs/database/src');
const { EventStore } = require('../../dist/libs/event-store/src');
const { Projections } = require('../../dist/libs/projections/src');
const { ListPositions, MomentResolver } = require('../../dist/libs/read-models/src');
const { PeriodProjection } = require('../../dist/libs/read-models/src/common/periods/period-projection.js');
const {
  ListPositionsHandler,
} = require('../../dist/libs/read-models/src/positions/list-positions/list-positions.handler.js');
const { positions } = require('../../dist/libs/read-models/src/positions/positions.question.js');
const { PositionsReader } = require('../../dist/libs/read-models/src/positions/positions-reader.js');

const { values: flags } = parseArgs({
  options: {
    long: { type: 'string', default: '1000000' },
    short: { type: 'string', default: '10000' },
    pairs: { type: 'string', default: '5' },
    queries: { type: 'string', default: '200' },
  },
});
const GOAL = 1.5;
const ASKED = {
  'a page of 50': () => ({ limit: 50 }),
  'one party': () => ({ actor: [drawn(['USA', 'RUS', 'DEU', 'BRA', 'CHN'])], limit: 50 }),
  'one issue': () => ({
    issue: [drawn(['sanctions', 'presidency-legitimacy', 'maduro-custody'])],
    limit: 50,
  }),
  'all of them': () => ({ limit: 10_000 }),
};

let seed = 20190123;
const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
const drawn = (values) => values[Math.floor(random() * values.length)];
const day = () =>
  new Date(Date.UTC(2015, 0, 1) + Math.floor(random() * 3600) * 86_400_000).toISOString().slice(0, 10);

const opened = [];
try {
  console.log(`node ${process.version}, ${cpus().length} cores`);
  const [short, long] = [await record(Number(flags.short)), await record(Number(flags.long))];
  for (const [what, question] of Object.entries(ASKED)) await compare(what, question, short, long);
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  for (const close of opened) await close();
}

/** A record with its positions folded. */
async function record(length) {
  const dataDir = await mkdtemp(join(tmpdir(), 'chancery-bench-'));
  const database = await openDatabase({ dataDir });
  const store = new EventStore(database.pool);
  opened.push(async () => {
    await store.close();
    await database.close();
    await rm(dataDir, { recursive: true, force: true });
  });
  await fillWithStatements(database, length);
  const projections = new Projections(database.pool, store, [new PeriodProjection(positions, store)]);
  await projections.prepare();
  const begun = performance.now();
  await projections.rebuild('positions');
  const seconds = (performance.now() - begun) / 1000;
  const { rows } = await database.pool.query(
    `select (select count(*) from rm_positions.key) as keys, (select count(*) from rm_positions.period) as periods,
            pg_size_pretty(pg_total_relation_size('rm_positions.period')) as size`,
  );
  const { keys, periods, size } = rows[0];
  console.log(
    `${length} events: ${keys} keys, ${periods} periods, ${size}, folded in ${seconds.toFixed(0)} s`,
  );
  const reader = new PositionsReader(database.pool, store);
  const handler = new ListPositionsHandler(reader, new MomentResolver(database.pool, store, projections));
  return { length, handler };
}

async function compare(what, question, short, long) {
  await pair(question, short, long, 20);
  const pairs = [];
  for (let n = 0; n < Number(flags.pairs); n++)
    pairs.push(await pair(question, short, long, Number(flags.queries)));
  const [small, large, ratio] = ['small', 'large', 'ratio'].map((key) =>
    median(pairs.map((one) => one[key])),
  );
  const reached = ratio <= GOAL ? 'reached' : 'NOT reached';
  const shown = `p50 ${small.toFixed(2)} ms of ${short.length}, ${large.toFixed(2)} ms of ${long.length}`;
  console.log(`${what}: ${shown}, ratio ${ratio.toFixed(2)} (goal at most ${GOAL}: ${reached})`);
}

/** The same questions to both, turn by turn. */
async function pair(question, short, long, queries) {
  const times = { small: [], large: [] };
  for (let n = 0; n < queries; n++) {
    const [asked, asOf, share] = [question(), day(), random()];
    times.small.push(await timed(short, asked, asOf, share));
    times.large.push(await timed(long, asked, asOf, share));
  }
  const [small, large] = [median(times.small), median(times.large)];
  return { small, large, ratio: large / small };
}

async function timed({ handler, length }, question, asOf, share) {
  const knownAt = String(Math.ceil((0.5 + share / 2) * length));
  const begun = performance.now();
  await handler.execute(new ListPositions({ dispute: 'venezuela', asOf, knownAt }, question));
  return performance.now() - begun;
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}
