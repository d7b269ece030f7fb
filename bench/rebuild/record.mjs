// A record of any length made of the shipped one: imported once, then repeated with other ids and other days.
import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { Client } from 'pg';
import copy from 'pg-copy-streams';

const require = createRequire(import.meta.url);
const { EventStore } = require('../../dist/libs/event-store/src');
const { ImportDispute, ImportFacts } = require('../../dist/libs/importing/src');
const { ImportCodings } = require('../../dist/libs/importing/src/registers/import-codings.js');
const { Recorder } = require('../../dist/libs/recording/src');

const COLUMNS = `log_id, position, stream_id, version, event_id, entry_id, type, schema_version, occurred_on,
  occurred_from, occurred_to, recorded_at, recorded_by, correlation_id, causation_id, command_id, command_part,
  request_hash, body, leaf_hash`;
const REGISTERS = /^(Actor|Identifier|Office|Issue|Option|Source|Claim)/;

/** Fills the dispute `venezuela` with `length` events; leaf hashes of the copies are not true ones. */
export async function fillRecord({ pool, adminUrl }, length) {
  const store = new EventStore(pool);
  try {
    const recorder = new Recorder(store);
    const codings = new ImportCodings(store);
    const facts = new ImportFacts(store, recorder, codings);
    const data = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '../../data/venezuela');
    await new ImportDispute(store, recorder, facts, codings).run(data, {
      recordedBy: 'bench',
      correlationId: 'bench',
    });
    const { position } = await store.head('venezuela');
    if (position < length) await repeat(adminUrl, await store.readAfter('venezuela', 0, position), length);
  } finally {
    await store.close();
  }
}

async function repeat(adminUrl, events, length) {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const stream = client.query(copy.from(`copy es.event (${COLUMNS}) from stdin`));
    const done = finished(stream);
    for (const line of lines(events, length))
      if (!stream.write(line)) await Promise.race([once(stream, 'drain'), done]);
    stream.end();
    await done;
    await client.query('vacuum analyze es.event');
  } finally {
    await client.end();
  }
}

function* lines(events, length) {
  const repeated = events.filter(({ type }) => !REGISTERS.test(type));
  for (let position = events.length + 1; position <= length; position++) {
    const n = position - events.length - 1;
    const event = repeated[n % repeated.length];
    const round = Math.floor(n / repeated.length) + 1;
    const renamed = (id) => `${id.slice(0, 110)}-${round}`;
    const { follows, target } = event.data;
    const hash = `\\x${createHash('sha256').update(`${position}`).digest('hex')}`;
    const data = {
      ...event.data,
      ...(follows && { follows: follows.map(renamed) }),
      ...(target && { target: renamed(target) }),
    };
    yield `${[
      1, position, `${event.stream}-${round}`.slice(0, 255), event.version, randomUUID(), event.entryId && renamed(event.entryId),
      event.type, event.schemaVersion, event.occurredOn, null, null, events.at(-1).recordedAt, 'bench', 'bench', null, `repeat-${position}`,
      1, hash, JSON.stringify(sorted(data)), hash,
    ].map(field).join('\t')}\n`; // prettier-ignore
  }
}

const sorted = (data) => Object.fromEntries(Object.entries(data).toSorted(([a], [b]) => (a < b ? -1 : 1)));
const field = (value) =>
  value === null
    ? '\\N'
    : String(value).replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\t', '\\t');
