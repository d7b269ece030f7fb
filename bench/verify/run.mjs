import 'reflect-metadata';
// How long `chancery verify` takes, against the bare read of the same rows with the same query, in the same run.
//   npm run --prefix bench verify [-- --events 1000000 --pairs 3]
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { record } from './record.mjs';

const require = createRequire(import.meta.url);
const { openDatabase } = require('../../dist/libs/database/src');
const { EventStore } = require('../../dist/libs/event-store/src');
const { knownKeys, readLogs, Sealer, sealSettings, verifyRecord } = require('../../dist/libs/sealing/src');
const { readBatches } = require('../../dist/libs/sealing/src/verify/read-batches');

const { values: flags } = parseArgs({
  options: { events: { type: 'string', default: '1000000' }, pairs: { type: 'string', default: '3' } },
});
const GOAL = 0.3;

const dataDir = await mkdtemp(join(tmpdir(), 'chancery-bench-'));
const settings = sealSettings({ CHANCERY_DATA: dataDir });
const database = await openDatabase({ dataDir, databaseUrl: process.env.DATABASE_URL });
const { pool } = database;
try {
  console.log(`Postgres ${database.serverVersion}, node ${process.version}, ${cpus().length} cores`);
  const slug = await record(database, Number(flags.events));
  const store = new EventStore(pool);
  const sealing = await seconds(() => new Sealer(pool, store, settings, console.error).sealAll());
  const [log] = await readLogs(pool, slug);
  console.log(`${log.head} events; sealed ${log.sealed.size} of them in ${sealing.toFixed(1)} s`);
  const keys = await knownKeys(settings.folder);
  await readAll(log);
  const pairs = [];
  for (let n = 0; n < Number(flags.pairs); n++) {
    const bare = log.head / (await seconds(() => readAll(log)));
    const time = await seconds(() => verified(slug, keys));
    const measured = { bare, time, verify: log.head / time, ratio: log.head / time / bare };
    pairs.push(measured);
    console.log(`  pair ${n + 1}: ${shown(measured)}`);
  }
  const middle = pairs.toSorted((a, b) => a.ratio - b.ratio)[pairs.length >> 1];
  console.log(`median: ${shown(middle)} (goal ${GOAL}: ${middle.ratio >= GOAL ? 'reached' : 'NOT reached'})`);
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await database.close();
  await rm(dataDir, { recursive: true, force: true });
}

async function readAll({ id, head }) {
  let rows = 0;
  for await (const batch of readBatches(pool, id, head)) rows += batch.rows.length;
  if (rows !== head) throw new Error(`${rows} of ${head} rows were read.`);
}

async function verified(slug, keys) {
  const { fault, events } = await verifyRecord(pool, slug, { keys });
  if (fault) throw new Error(`After ${events} events: ${fault.sentence}`);
}

async function seconds(work) {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1000;
}

function shown({ bare, time, verify, ratio }) {
  return `bare read ${bare.toFixed(0)}/s, verify ${verify.toFixed(0)}/s (${time.toFixed(1)} s), ratio ${ratio.toFixed(2)}`;
}
