import { randomBytes, randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { DATA, DAY, TYPE } from './event.mjs';

const require = createRequire(import.meta.url);
const { Client } = require('pg');

const INSERT_EVENT = `
insert into bare.event
values (1, $1, $2, 1, $3, $4, $5, 1, $6::text, $6::text::date, $6::text::date, now(), 'bench', $7, null, $8, 1, $10, $9, $10)`;

const body = JSON.stringify(DATA);
const hash = randomBytes(32);
let position = 0;

/** One connection a caller. */
export async function bareInserts({ pool, serviceUrl }, callers) {
  await pool.query('create schema if not exists bare');
  await pool.query('create table if not exists bare.event (like es.event including all)');
  const clients = Array.from({ length: callers }, () => new Client({ connectionString: serviceUrl }));
  await Promise.all(clients.map((client) => client.connect()));
  const append = (caller) => {
    const id = randomUUID();
    position += 1;
    const values = [position, `sanction/${id}`, id, `entry-${id}`, TYPE, DAY, id, id, body, hash];
    return clients[caller].query({ name: 'insert-event', text: INSERT_EVENT, values });
  };
  return { append, close: () => Promise.all(clients.map((client) => client.end())) };
}
