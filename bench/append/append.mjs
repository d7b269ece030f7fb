import 'reflect-metadata';
// Single-event durable appends through the event store against a bare INSERT of the same row, in the same run.
//   npm run --prefix bench append [-- --seconds 3 --pairs 5]
// Both work as the service role on one server with the product's own settings (fsync on): a fresh embedded one, or
// DATABASE_URL. Bare: a table like es.event with all its columns, checks and indexes, one autocommitted prepared
// INSERT an event, every value ready made, a connection of its own for every caller.
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bareInserts } from './bare-inserts.mjs';
import { storeAppends } from './store-appends.mjs';

const require = createRequire(import.meta.url);
const { openDatabase } = require('../../dist/libs/database/src');

const { values: flags } = parseArgs({
  options: { seconds: { type: 'string', default: '3' }, pairs: { type: 'string', default: '5' } },
});
const GOALS = { 64: 1.5, 1: 0.5 };

const dataDir = await mkdtemp(join(tmpdir(), 'chancery-bench-'));
const database = await openDatabase({ dataDir, databaseUrl: process.env.DATABASE_URL });
try {
  console.log(`Postgres ${database.serverVersion}, node ${process.version}, ${cpus().length} cores`);
  for (const callers of [64, 1]) await compare(callers);
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await database.close();
  await rm(dataDir, { recursive: true, force: true });
}

async function compare(callers) {
  const bare = await bareInserts(database, callers);
  const store = await storeAppends(database);
  const pairs = [];
  await pair(bare, store, callers, 1);
  for (let n = 0; n < Number(flags.pairs); n++) {
    const measured = await pair(bare, store, callers, Number(flags.seconds));
    pairs.push(measured);
    console.log(`  ${callers} callers, pair ${n + 1}: ${shown(measured)}`);
  }
  await bare.close();
  await store.close();
  const middle = {
    bare: median(pairs, 'bare'),
    store: median(pairs, 'store'),
    ratio: median(pairs, 'ratio'),
  };
  const reached = middle.ratio >= GOALS[callers] ? 'reached' : 'NOT reached';
  console.log(`${callers} callers, medians: ${shown(middle)} (goal ${GOALS[callers]}: ${reached})`);
}

async function pair(bare, store, callers, seconds) {
  const bareRate = await rate(bare.append, callers, seconds);
  const storeRate = await rate(store.append, callers, seconds);
  return { bare: bareRate, store: storeRate, ratio: storeRate / bareRate };
}

/** Appends a second: every caller appends again as soon as its last append was answered. */
async function rate(append, callers, seconds) {
  const begun = performance.now();
  const end = begun + seconds * 1000;
  let appended = 0;
  const caller = async (_, index) => {
    while (performance.now() < end) {
      await append(index);
      appended += 1;
    }
  };
  await Promise.all(Array.from({ length: callers }, caller));
  return (appended * 1000) / (performance.now() - begun);
}

function median(pairs, key) {
  const sorted = pairs.map((one) => one[key]).toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function shown({ bare, store, ratio }) {
  return `bare ${bare.toFixed(0)}/s, store ${store.toFixed(0)}/s, ratio ${ratio.toFixed(2)}`;
}
