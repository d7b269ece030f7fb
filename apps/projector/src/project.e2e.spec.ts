import { EventStore } from '@chancery/event-store';
import { parseEdtf } from '@chancery/kernel';
import { eventually, useTestDatabase } from '@chancery/testing';
import { randomUUID } from 'node:crypto';
import { project } from './project';

const statement = {
  id: randomUUID(),
  stream: 'statement/russia-backs-maduro',
  expectedVersion: 'none',
  type: 'StatementIssued',
  schemaVersion: 1,
  entryId: 'russia-backs-maduro',
  occurred: parseEdtf('2019-01-24'),
  data: {
    summary: 'Russia backs Maduro.',
    actors: [{ code: 'RUS' }],
    sources: [{ url: 'https://example.org/1' }],
  },
} as const;

describe('the projector', () => {
  const database = useTestDatabase();

  it('brings what others append into the read models, and stops when asked', async () => {
    const { pool } = database();
    const stop = await project(pool);
    const store = new EventStore(pool);
    const command = {
      commandId: 'one',
      requestHash: Buffer.alloc(32),
      recordedBy: 'spec',
      correlationId: 'spec',
    };
    await store.append('venezuela', { ...command, events: [statement] });
    const checkpoint = () => pool.query('select from rm.checkpoint where position = 1');
    await eventually(async () => (await checkpoint()).rowCount);
    await store.close();
    await stop();
  });
});
