import 'reflect-metadata';
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { EventStore } from '@chancery/event-store';
import { Pool } from 'pg';
import { newEvents } from '../telling/new-events';
import type { Submission } from '../telling/requests';
import { plantedFaults } from './planted-faults';

/**
 * The store behind HTTP, without the judging and the questions of the api: it starts in a fraction of the time, so that
 * the short form of the torture can kill it. `PLANTED` names a fault that it then has.
 */
const pool = new Pool({
  connectionString: process.env.DATABASE_URL,
  application_name: 'chancery: api',
  max: 4,
});
pool.on('error', () => undefined);
const store = new EventStore(pool);
const append = plantedFaults[process.env.PLANTED ?? 'none']!(store);

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const bytes of request) text += String(bytes);
  return text;
}

async function record(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const name = String(request.headers['idempotency-key']);
  const text = await textOf(request);
  const { events } = JSON.parse(text) as { events: Submission[] };
  const [, dispute] = /^\/v1\/disputes\/([^/]+)\/events$/.exec(request.url ?? '') ?? [];
  const appended = await append(dispute!, {
    commandId: name,
    requestHash: createHash('sha256').update(text).digest(),
    recordedBy: 'writer',
    correlationId: name,
    events: newEvents({ name, events }),
  });
  response.writeHead(201, { 'content-type': 'application/json' }).end(JSON.stringify(appended));
}

const server = createServer((request, response) => {
  record(request, response).catch((error: unknown) =>
    response.writeHead(503).end(JSON.stringify({ detail: String(error) })),
  );
});
server.listen(0, '127.0.0.1', () =>
  process.stdout.write(`writes on http://127.0.0.1:${(server.address() as AddressInfo).port}\n`),
);
