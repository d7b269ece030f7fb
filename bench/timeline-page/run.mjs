// One page of the timeline over HTTP: the service against a bare Fastify + pg handler with the same rows.
//
//   node bench/timeline-page/run.mjs [--pairs 7] [--seconds 4] [--connections 16]
//
// Both run as processes of their own beside this one, on the same Postgres, in the same run. Pairs alternate in order,
// each measurement follows a warm-up, and what counts is the median of the pairs' ratios.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import pg from 'pg';
import 'reflect-metadata';
import { fillBareTable } from './bare-table.mjs';
import { getJson, load, median } from './load.mjs';

const { values: options } = parseArgs({
  options: {
    pairs: { type: 'string', default: '7' },
    seconds: { type: 'string', default: '4' },
    connections: { type: 'string', default: '16' },
  },
});
const root = new URL('../../', import.meta.url).pathname;
const require = createRequire(import.meta.url);
const { openPostgres, inDatabase } = require('../../dist/libs/postgres/src/index.js');

const children = [];
const home = await mkdtemp(join(tmpdir(), 'chancery-bench-'));
const server = await openPostgres({ dataDir: home });
try {
  const service = await startService();
  const bare = await startBare(service);
  await compare(service, bare);
  await measure(service, bare);
} finally {
  await Promise.all(children.map(end));
  await server.release();
  await rm(home, { recursive: true, force: true });
}

async function startService() {
  const port = await freePort();
  const timeline = `http://127.0.0.1:${port}/v1/disputes/venezuela/timeline`;
  start(['bin/chancery.js', 'serve'], { CHANCERY_DATA: home, PORT: `${port}`, HOST: '127.0.0.1' });
  // The read models must hold the whole record before anything is copied or measured.
  await until(async () => {
    const { checks } = await getJson(`http://127.0.0.1:${port}/readyz`);
    if (checks.projections.some(({ lag }) => lag > 0)) throw new Error('The read models lag behind.');
  }, 120);
  return timeline;
}

async function startBare(timeline) {
  const admin = await connect(server.adminUrl);
  await admin.query('create database bare');
  await admin.end();
  const url = inDatabase(server.adminUrl, 'bare');
  const client = await connect(url);
  const copied = await fillBareTable(client, timeline);
  await client.end();
  const port = await freePort();
  const { meta } = await getJson(`${timeline}?limit=1`);
  start(['bench/timeline-page/bare.mjs'], {
    BARE_DATABASE: url,
    BARE_META: JSON.stringify(meta),
    PORT: `${port}`,
  });
  await until(() => getJson(`http://127.0.0.1:${port}/timeline?limit=1`), 20);
  console.log(`${copied} entries; ${options.connections} connections; ${options.seconds} s a measurement`);
  return `http://127.0.0.1:${port}/timeline`;
}

async function compare(service, bare) {
  const [ours, theirs] = await Promise.all([getJson(`${service}?limit=50`), getJson(`${bare}?limit=50`)]);
  if (!isDeepStrictEqual(ours.data, theirs.data)) throw new Error('The two do not answer the same rows.');
  console.log(
    `both answer the same ${ours.data.length} entries, ${JSON.stringify(ours.data).length} characters`,
  );
}

async function measure(service, bare) {
  const ratios = [];
  const rates = { service: [], bare: [] };
  const once = (name, url) => warmLoad(url).then((rate) => rates[name].push(rate));
  for (let pair = 0; pair < Number(options.pairs); pair++) {
    const order = pair % 2 ? [['service', service], ['bare', bare]] : [['bare', bare], ['service', service]]; // prettier-ignore
    for (const [name, url] of order) await once(name, `${url}?limit=50`);
    const [ours, theirs] = [rates.service.at(-1), rates.bare.at(-1)];
    ratios.push(ours / theirs);
    console.log(
      `pair ${pair + 1}: service ${ours.toFixed(0)}/s, bare ${theirs.toFixed(0)}/s, ratio ${(ours / theirs).toFixed(2)}`,
    );
  }
  const shown = `service ${median(rates.service).toFixed(0)}/s, bare ${median(rates.bare).toFixed(0)}/s`;
  console.log(`median: ${shown}, ratio ${median(ratios).toFixed(2)} (goal: at least 1.00)`);
}

async function warmLoad(url) {
  const connections = Number(options.connections);
  await load(url, { ms: 500, connections });
  return load(url, { ms: Number(options.seconds) * 1000, connections });
}

function start(args, env) {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  child.on('exit', (code) => code && console.error(`${args[0]} ended with ${code}`));
  children.push(child);
}

function end(child) {
  if (child.exitCode !== null || child.signalCode !== null) return undefined;
  return new Promise((resolve) => {
    child.on('exit', resolve);
    child.kill('SIGTERM');
  });
}

async function connect(connectionString) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  return client;
}

async function until(ask, seconds) {
  for (const deadline = Date.now() + seconds * 1000; ;) {
    try {
      return await ask();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

function freePort() {
  const probe = createServer();
  return new Promise((resolve) => {
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
