import { aCommand, anEvent, openPool, useEventStore } from '@chancery/testing';
import { constantFrom, jsonValue, oneof, sample, string, tuple } from 'fast-check';
import { envelopeOf, leafHashOf } from './envelope';

const MAKE_ENVELOPES = `
select es.envelope('venezuela'::text, e.position, e.stream_id, e.version, e.event_id, e.entry_id, e.type,
                   e.schema_version, e.occurred_on,
                   to_char(e.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
                   e.recorded_by, e.correlation_id, e.causation_id, e.body) as envelope
  from es.event e
 order by e.position`;

/** Every character there is a rule for: control characters, quotes, line separators, beyond the first plane. */
const NASTY = `${Array.from({ length: 160 }, (_, code) => String.fromCharCode(code + 1)).join('')}\u2028\u2029\ufeff\uffff😀ñ<>&`;

const text = string({
  unit: oneof(constantFrom(...NASTY), string({ unit: 'binary', minLength: 1, maxLength: 1 })),
}).map((value) => value.replaceAll('\0', ''));

describe('the envelope of an event', () => {
  const database = useEventStore();

  it('is the same bytes in TypeScript as in SQL, and so is its hash, whatever the characters', async () => {
    const { store, adminUrl } = database();
    const drawn = sample(tuple(text, text, text, jsonValue()), { numRuns: 150, seed: 20190123 });
    for (const [recordedBy, correlationId, other, json] of [[NASTY, NASTY, NASTY, NASTY], ...drawn])
      await store.append(
        'venezuela',
        aCommand(
          [
            anEvent({ data: { [other]: json, list: [json, 1e21, 0.1, -0, 1e-7] } }),
            anEvent({ entryId: null, stream: `s/${other}`, type: other, data: {} }),
          ],
          { recordedBy, correlationId, causationId: other },
        ),
      );
    const events = await store.readAfter('venezuela', 0, 1000);
    // The service may append and read, but not call the function by itself.
    const admin = openPool(adminUrl, 1);
    const { rows } = await admin.query<{ envelope: string }>(MAKE_ENVELOPES);
    await admin.end();
    expect(events).toHaveLength(302);
    expect(events.map(envelopeOf)).toEqual(rows.map(({ envelope }) => envelope));
    expect(events.map(leafHashOf)).toEqual(events.map(({ leafHash }) => leafHash));
  });
});
