import { parseEdtf } from '@chancery/kernel';
import { openPool, useTestDatabase } from '@chancery/testing';
import { v7 as uuidv7 } from 'uuid';
import { EventStore } from '../event-store';
import { envelopeOf, leafHashOf } from './envelope';

const MAKE_ENVELOPES = `
select es.envelope('venezuela'::text, e.position, e.stream_id, e.version, e.event_id, e.entry_id, e.type,
                   e.schema_version, e.occurred_on,
                   to_char(e.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
                   e.recorded_by, e.correlation_id, e.causation_id, e.body) as envelope
  from es.event e
 order by e.position`;

describe('the envelope of an event', () => {
  const database = useTestDatabase();

  it('is the same bytes in TypeScript as in SQL, and so is its hash', async () => {
    const store = new EventStore(database().pool);
    await store.append('venezuela', {
      commandId: 'key "quoted" \\ ñ 😀',
      requestHash: Buffer.alloc(32),
      recordedBy: 'token:añadir "x"',
      correlationId: 'c/\u2028\u007f<>&',
      causationId: 'because\tof\nthis',
      events: [
        statement('a-1', { summary: 'ñ "q" \\ \u2028 😀', n: 1e21, z: [0.1, -0, 1e-7] }),
        statement(null, {}),
      ],
    });
    const events = await store.readAfter('venezuela', 0, 10);
    await store.close();
    // The service may append and read, but not call the function by itself.
    const admin = openPool(database().adminUrl, 1);
    const { rows } = await admin.query<{ envelope: string }>(MAKE_ENVELOPES);
    await admin.end();
    expect(events.map(envelopeOf)).toEqual(rows.map(({ envelope }) => envelope));
    expect(events.map(leafHashOf)).toEqual(events.map(({ leafHash }) => leafHash));
  });
});

const statement = (entryId: string | null, data: object) => ({
  id: uuidv7(),
  stream: `statement/${entryId}` as const,
  expectedVersion: 'any' as const,
  type: 'StatementIssued',
  schemaVersion: 1,
  entryId,
  occurred: parseEdtf('2019-01?'),
  data,
});
