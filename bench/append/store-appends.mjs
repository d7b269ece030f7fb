import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { DATA, DAY, TYPE } from './event.mjs';

const require = createRequire(import.meta.url);
const { EventStore } = require('../../dist/libs/event-store/src');
const { parseEdtf } = require('../../dist/libs/kernel/src');

/** One event a command, one command an append, each in a stream of its own. */
export async function storeAppends({ pool }) {
  const store = new EventStore(pool);
  const { slug } = await store.openDispute({ slug: 'bench', title: 'A dispute over speed' });
  const occurred = parseEdtf(DAY);
  const requestHash = Buffer.alloc(32, 1);
  const append = () => {
    const id = randomUUID();
    return store.append(slug, {
      commandId: id,
      requestHash,
      recordedBy: 'bench',
      correlationId: id,
      events: [
        {
          id,
          stream: `sanction/${id}`,
          expectedVersion: 'none',
          type: TYPE,
          schemaVersion: 1,
          entryId: `entry-${id}`,
          occurred,
          data: DATA,
        },
      ],
    });
  };
  return { append, close: () => store.close() };
}
