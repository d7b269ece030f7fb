import 'reflect-metadata';
// How long the positions, and the whole snapshot, take to answer in a long record against a short one: both on this machine, in this run.
//   npm run --prefix bench positions [-- --long 1000000 --short 10000 --pairs 5 --queries 200]
// Each on a server of its own. A query is what GET …/positions or …/snapshot does without HTTP: resolve the moment, read, write JSON;
// asOf and knownAt are drawn at random from the second half of the record, where nearly every party has a position in both.
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fillWithStatements } from './statements.mjs';

const require = createRequire(import.meta.url);
const { openDatabase } = require('../../dist/libs/database/src');
const { Projections } = require('../../dist/libs/projections/src');
const { CqrsModule, QueryBus } = require('@nestjs/cqrs');
const { NestFactory } = require('@nestjs/core');
const { Pool } = require('pg');
const { GetSnapshot, ListPositions, ReadModelsModule } = require('../../dist/libs/read-models/src');

const STANDING = ['positions', 'recognitions', 'measures', 'licences', 'cases', 'demands'];

// oxlint-disable-next-line typescript/no-extraneous-class -- Nest names modules by classes
class Database {}
// oxlint-disable-next-line typescript/no-extraneous-class
class Bench {}

const { values: flags } = parseArgs({
  options: {
    long: { type: 'string', default: '1000000' },
    short: { type: 'string', default: '10000' },
    pairs: { type: 'string', default: '5' },
    queries: { type: 'string', default: '200' },
  },
});
const GOAL = 1.5;
const listed = (question) => () => {
  const asked = question();
  return (request) => new ListPositions(request, asked);
};
const ASKED = {
  'a page of 50 positions': () => ({ limit: 50 }),
  'positions of one party': () => ({ actor: [drawn(['USA', 'RUS', 'DEU', 'BRA', 'CHN'])], limit: 50 }),
  'positions on one issue': () => ({
    issue: [drawn(['sanctions', 'presidency-legitimacy', 'maduro-custody'])],
    limit: 50,
  }),
  'all positions': () => ({ limit: 10_000 }),
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
  for (const [what, question] of Object.entries(ASKED)) await compare(what, listed(question), short, long);
  await compare('a snapshot', () => (request) => new GetSnapshot(request), short, long);
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
  const module = { module: Database, global: true, providers: [{ provide: Pool, useValue: database.pool }], exports: [Pool] }; // prettier-ignore
  const imports = [module, CqrsModule.forRoot(), ReadModelsModule];
  const app = await NestFactory.createApplicationContext({ module: Bench, imports }, { logger: false });
  opened.push(async () => {
    await app.close();
    await database.close();
    await rm(dataDir, { recursive: true, force: true });
  });
  const took = async (what, work) => {
    const begun = performance.now();
    await work();
    console.log(`${length} events: ${what} in ${((performance.now() - begun) / 1000).toFixed(0)} s`);
  };
  await took('recorded', () => fillWithStatements(database, length));
  const projections = app.get(Projections);
  await projections.prepare();
  for (const name of STANDING) await took(`${name} folded`, () => projections.rebuild(name));
  const { rows } = await database.pool.query(
    `select (select count(*) from rm_positions.key) as keys, (select count(*) from rm_positions.period) as periods,
            pg_size_pretty(pg_total_relation_size('rm_positions.period')) as size`,
  );
  const { keys, periods, size } = rows[0];
  console.log(`${length} events: ${keys} keys, ${periods} periods of positions, ${size}`);
  return { length, queries: app.get(QueryBus) };
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

async function timed({ queries, length }, question, asOf, share) {
  const knownAt = String(Math.ceil((0.5 + share / 2) * length));
  const begun = performance.now();
  await queries.execute(question({ dispute: 'venezuela', asOf, knownAt }));
  return performance.now() - begun;
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}
