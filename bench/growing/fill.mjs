// Loads a growing record into a dispute of its own, beside the shipped one, whose actors and issues it begins with.
import { createHash, randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Client } from 'pg';
import copy from 'pg-copy-streams';
import { fillRecord } from '../rebuild/record.mjs';
import { growing } from './grow.mjs';

const require = createRequire(import.meta.url);
const { EventStore } = require('../../dist/libs/event-store/src');
const { canonicalJson, parseEdtf } = require('../../dist/libs/kernel/src');

const COLUMNS = `log_id, position, stream_id, version, event_id, entry_id, type, schema_version, occurred_on,
  occurred_from, occurred_to, recorded_at, recorded_by, correlation_id, causation_id, command_id, command_part,
  request_hash, body, leaf_hash`;
const BEGUN = Date.UTC(2020, 0, 1);
const REGISTERS = /^(Actor|Office|Issue|Option)/;

export const GROWING = 'growing';

/** Fills the dispute `growing` with `length` events; their leaf hashes are not true ones. */
export async function fillGrowing(database, length) {
  await fillRecord(database, 1);
  const store = new EventStore(database.pool);
  const client = new Client({ connectionString: database.adminUrl });
  await client.connect();
  try {
    const { position } = await store.head('venezuela');
    const shipped = await store.readAfter('venezuela', 0, position);
    const registers = shipped.filter(({ type }) => REGISTERS.test(type));
    const { id } = await store.openDispute({ slug: GROWING, title: 'A record that grows' });
    const stream = client.query(copy.from(`copy es.event (${COLUMNS}) from stdin`));
    await pipeline(Readable.from(lines(id, length, registers)), stream);
    await client.query('vacuum analyze es.event');
  } finally {
    await client.end();
    await store.close();
  }
}

function* lines(logId, length, registers) {
  let position = 0;
  let chunk = '';
  for (const event of registers) chunk += line(logId, ++position, event);
  for (const event of growing(length, registers)) {
    chunk += line(logId, ++position, event);
    if (chunk.length > 1 << 16) {
      yield chunk;
      chunk = '';
    }
  }
  yield chunk;
}

function line(logId, position, { type, entryId, occurredOn, data }) {
  const { from, to } = parseEdtf(occurredOn);
  const hash = `\\x${createHash('sha256').update(`${position}`).digest('hex')}`;
  return `${[
    logId, position, `bench/${position}`, 1, randomUUID(), entryId, type, 1, occurredOn, from, to,
    new Date(BEGUN + position).toISOString(), 'bench', 'bench', null, `grow-${position}`, 1, hash, canonicalJson(data), hash,
  ].map(field).join('\t')}\n`; // prettier-ignore
}

const field = (value) =>
  value === null
    ? '\\N'
    : String(value).replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\t', '\\t');
