import 'reflect-metadata';
// A rebuild of the timeline against a bare cursor that reads the same events, in the same run.
//   npm run --prefix bench rebuild [-- --events 50000 --pairs 5]
// Bare: pg-cursor over all columns of es.event, 1,000 rows a read, every body parsed: what any reader of the record
// has to do. `--raw` leaves the parsing out. Rebuild: everything `chancery rebuild timeline` does, indexes included.
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import Cursor from 'pg-cursor';
import { fillRecord } from './record.mjs';

const require = createRequire(import.meta.url);
const { openDatabase } = require('../../dist/libs/database/src');
const { EventStore } = require('../../dist/libs/event-store/src');
const { Projections } = require('../../dist/libs/projections/src');
const { readModels } = require('../../dist/libs/read-models/src/read-models.js');

const { values: flags } = parseArgs({
  options: {
    events: { type: 'string', default: '50000' },
    pairs: { type: 'string', default: '5' },
    name: { type: 'string', default: 'timeline' },
    raw: { type: 'boolean', default: false },
  },
});
const GOAL = 0.4;

const dataDir = await mkdtemp(join(tmpdir(), 'chancery-bench-'));
const database = await openDatabase({ dataDir, databaseUrl: process.env.DATABASE_URL });
const store = new EventStore(database.pool);
try {
  console.log(`Postgres ${database.serverVersion}, node ${process.version}, ${cpus().length} cores`);
  await fillRecord(database, Number(flags.events));
  const projections = new Projections(database.pool, store, readModels(store));
  await projections.prepare();
  await measure(projections);
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await store.close();
  await database.close();
  await rm(dataDir, { recursive: true, force: true });
}

async function measure(projections) {
  const pairs = [];
  await bareRead();
  await projections.rebuild(flags.name);
  for (let n = 1; n <= Number(flags.pairs); n++) {
    const bare = await bareRead();
    const rebuilt = await timed(() => projections.rebuild(flags.name), flags.events);
    pairs.push({ bare, rebuilt, ratio: rebuilt / bare });
    console.log(`  pair ${n}: ${shown(pairs.at(-1))}`);
  }
  const middle = {
    bare: median(pairs, 'bare'),
    rebuilt: median(pairs, 'rebuilt'),
    ratio: median(pairs, 'ratio'),
  };
  console.log(
    `medians: ${shown(middle)} (goal ${GOAL}: ${middle.ratio >= GOAL ? 'reached' : 'NOT reached'})`,
  );
}

async function bareRead() {
  const client = await database.pool.connect();
  const cursor = client.query(new Cursor('select * from es.event where log_id = $1 order by position', [1]));
  const rate = await timed(async () => {
    for (;;) {
      const rows = await cursor.read(1000);
      if (rows.length === 0) return;
      if (!flags.raw) for (const row of rows) row.data = JSON.parse(row.body);
    }
  }, flags.events);
  await cursor.close();
  client.release();
  return rate;
}

/** Events a second. */
async function timed(work, events) {
  const begun = performance.now();
  await work();
  return (Number(events) * 1000) / (performance.now() - begun);
}

function median(pairs, key) {
  const ordered = pairs.map((one) => one[key]).toSorted((a, b) => a - b);
  const middle = ordered.length >> 1;
  return ordered.length % 2 ? ordered[middle] : (ordered[middle - 1] + ordered[middle]) / 2;
}

function shown({ bare, rebuilt, ratio }) {
  return `bare ${bare.toFixed(0)} events/s, rebuild ${rebuilt.toFixed(0)} events/s, ratio ${ratio.toFixed(3)}`;
}
