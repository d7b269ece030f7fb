import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { DATA, DAY, TYPE } from '../append/event.mjs';

const require = createRequire(import.meta.url);
const { EventStore } = require('../../dist/libs/event-store/src');
const { parseEdtf } = require('../../dist/libs/kernel/src');

const A_COMMAND = 500;

/** A dispute with so many events, appended through the store; answers its slug. */
export async function record({ pool }, events) {
  const store = new EventStore(pool);
  const { slug } = await store.openDispute({ slug: 'bench', title: 'A dispute over speed' });
  const occurred = parseEdtf(DAY);
  const append = (count) => {
    const commandId = randomUUID();
    return store.append(slug, {
      commandId,
      requestHash: Buffer.alloc(32, 1),
      recordedBy: 'bench',
      correlationId: commandId,
      events: Array.from({ length: count }, () => anEvent(occurred)),
    });
  };
  for (let done = 0; done < events; done += 4 * A_COMMAND)
    await Promise.all([0, 1, 2, 3].map(() => append(A_COMMAND)));
  await store.close();
  return slug;
}

function anEvent(occurred) {
  const id = randomUUID();
  return {
    id,
    stream: `sanction/${id}`,
    expectedVersion: 'none',
    type: TYPE,
    schemaVersion: 1,
    entryId: `entry-${id}`,
    occurred,
    data: DATA,
  };
}
