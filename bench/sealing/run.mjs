import 'reflect-metadata';
// What sealing costs the append path: appends with and without a sealer in the same process, in turns, in one run.
//   npm run --prefix bench sealing [-- --seconds 4 --pairs 5 --callers 64]
// A fresh embedded server with the product's own settings (fsync on), or DATABASE_URL. With the sealer, what was appended
// is sealed about once a second, as in the api; it must have sealed all of it before the next measurement begins.
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { storeAppends } from '../append/store-appends.mjs';

const require = createRequire(import.meta.url);
const { openDatabase } = require('../../dist/libs/database/src');
const { EventStore } = require('../../dist/libs/event-store/src');
const { readLogs, Sealer, sealSettings } = require('../../dist/libs/sealing/src');

const { values: flags } = parseArgs({
  options: {
    seconds: { type: 'string', default: '4' },
    pairs: { type: 'string', default: '5' },
    callers: { type: 'string', default: '64' },
  },
});
const MOST = 0.1;

const dataDir = await mkdtemp(join(tmpdir(), 'chancery-bench-'));
const settings = sealSettings({ CHANCERY_DATA: dataDir });
const database = await openDatabase({ dataDir, databaseUrl: process.env.DATABASE_URL });
const store = await storeAppends(database);
try {
  console.log(
    `Postgres ${database.serverVersion}, node ${process.version}, ${cpus().length} cores, ${flags.callers} callers`,
  );
  await rate(1);
  const pairs = [];
  for (let n = 0; n < Number(flags.pairs); n++) {
    // Whoever comes second has the longer table: take turns.
    const measured = n % 2 ? await pair() : await reversed();
    pairs.push(measured);
    console.log(`  pair ${n + 1}: ${shown(measured)}`);
  }
  // Of all turns together: single ones vary by more than what is measured wherever others use the machine, too.
  const cost = 1 - sum(pairs, 'sealed') / sum(pairs, 'bare');
  const [log] = await readLogs(database.pool);
  console.log(`${log.sealed.size} of ${log.head} events sealed`);
  console.log(
    `sealing costs the append path ${(cost * 100).toFixed(1)} % (all turns together; at most ${MOST * 100} %: ${cost < MOST ? 'reached' : 'NOT reached'})`,
  );
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await store.close();
  await database.close();
  await rm(dataDir, { recursive: true, force: true });
}

async function pair() {
  const bare = await rate(Number(flags.seconds));
  return { bare, sealed: await sealedRate() };
}

async function reversed() {
  const sealed = await sealedRate();
  return { sealed, bare: await rate(Number(flags.seconds)) };
}

async function sealedRate() {
  const sealer = new Sealer(database.pool, new EventStore(database.pool), settings, console.error);
  await sealer.sealAll();
  await sealer.start();
  try {
    return await rate(Number(flags.seconds));
  } finally {
    await sealer.stop();
  }
}

/** Appends a second: every caller appends again as soon as its last append was answered. */
async function rate(seconds) {
  const begun = performance.now();
  const end = begun + seconds * 1000;
  let appended = 0;
  const caller = async () => {
    for (; performance.now() < end; appended++) await store.append();
  };
  await Promise.all(Array.from({ length: Number(flags.callers) }, caller));
  return (appended * 1000) / (performance.now() - begun);
}

function sum(pairs, key) {
  return pairs.reduce((total, one) => total + one[key], 0);
}

function shown({ bare, sealed }) {
  return `without ${bare.toFixed(0)}/s, sealed ${sealed.toFixed(0)}/s, cost ${((1 - sealed / bare) * 100).toFixed(1)} %`;
}
