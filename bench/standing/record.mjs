// A growing record on a server of its own, with everything that stands folded.
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fillGrowing } from '../growing/fill.mjs';

const require = createRequire(import.meta.url);
const { openDatabase } = require('../../dist/libs/database/src');
const { Projections } = require('../../dist/libs/projections/src');
const { CqrsModule, QueryBus } = require('@nestjs/cqrs');
const { NestFactory } = require('@nestjs/core');
const { Pool } = require('pg');
const { ReadModelsModule } = require('../../dist/libs/read-models/src');

export const STANDING = ['positions', 'recognitions', 'measures', 'licences', 'cases', 'demands'];

// oxlint-disable-next-line typescript/no-extraneous-class -- Nest names modules by classes
class Database {}
// oxlint-disable-next-line typescript/no-extraneous-class
class Bench {}

/** @param kept a folder that keeps the record between runs; one that is whole there is not made again */
export async function growingRecord(length, kept, say) {
  const dataDir = kept ? join(kept, String(length)) : await mkdtemp(join(tmpdir(), 'chancery-bench-'));
  const whole = join(dataDir, 'whole');
  const made = existsSync(whole);
  if (kept && !made) await rm(dataDir, { recursive: true, force: true });
  await mkdir(dataDir, { recursive: true });
  const database = await openDatabase({ dataDir });
  const module = { module: Database, global: true, providers: [{ provide: Pool, useValue: database.pool }], exports: [Pool] }; // prettier-ignore
  const imports = [module, CqrsModule.forRoot(), ReadModelsModule];
  const app = await NestFactory.createApplicationContext({ module: Bench, imports }, { logger: false });
  const close = async () => {
    await app.close();
    await database.close();
    if (!existsSync(whole)) await rm(dataDir, { recursive: true, force: true });
  };
  const answering = { length, queries: app.get(QueryBus), close };
  if (made) return answering;
  try {
    await took(`${length} events recorded`, say, () => fillGrowing(database, length));
    const projections = app.get(Projections);
    await projections.prepare();
    for (const name of STANDING)
      await took(`  ${name} folded`, say, () => projections.rebuild(name), () => shapeOf(database.pool, name)); // prettier-ignore
    if (kept) await writeFile(whole, '');
    return answering;
  } catch (error) {
    await close();
    throw error;
  }
}

async function took(what, say, work, result = () => '') {
  const begun = performance.now();
  await work();
  const seconds = ((performance.now() - begun) / 1000).toFixed(0);
  say(`${what} in ${seconds} s${await result()}`);
}

/** How many keys, how often the most told one was told, and how much is stored. */
async function shapeOf(pool, name) {
  const { rows } = await pool.query(
    `select (select count(*) from rm_${name}.key) as keys,
            (select max(entries) from (select count(*) as entries from rm_${name}.member group by key_id) m) as most,
            (select count(*) from rm_${name}.period) as periods,
            (select max(length(doc)) from rm_${name}.period) as longest,
            pg_size_pretty(pg_total_relation_size('rm_${name}.period')) as size`,
  );
  const { keys, most, periods, longest, size } = rows[0];
  return `: ${keys} keys, at most ${most} entries each; ${periods} periods of at most ${longest} characters, ${size}`;
}
