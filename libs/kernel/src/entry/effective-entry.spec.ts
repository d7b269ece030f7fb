import type { RecordedEvent } from '../event/recorded-event';
import { effectiveEntry } from './effective-entry';

const event = (type: string, data: object, occurredOn = '2019-01-23') =>
  ({ type, data, entryId: 'recognition', occurredOn, schemaVersion: 1, position: 1, recordedAt: '2026-01-01T00:00:00.000Z', recordedBy: 'spec' }) as unknown as RecordedEvent; // prettier-ignore
const made = event('RecognitionExtended', { summary: 'As first told.', actors: [{ code: 'USA' }] });
const corrected = event('EventCorrected', { fields: { summary: 'As corrected.' }, reason: 'wrong' });
const retracted = event('EventRetracted', { reason: 'false' });
const reinstated = event('EventReinstated', { reason: 'true after all' });
const told = (...events: RecordedEvent[]) => {
  const { status, data, version } = effectiveEntry(events);
  return [status, data.summary, version];
};

describe('an entry once everything recorded about it has been taken into account', () => {
  it('is current, then corrected, then retracted, and what it was once it is reinstated', () => {
    expect(told(made)).toEqual(['current', 'As first told.', 1]);
    expect(told(made, corrected)).toEqual(['corrected', 'As corrected.', 2]);
    expect(told(made, corrected, retracted)).toEqual(['retracted', 'As corrected.', 3]);
    expect(told(made, corrected, retracted, reinstated)).toEqual(['corrected', 'As corrected.', 4]);
    expect(told(made, retracted, reinstated)).toEqual(['current', 'As first told.', 3]);
  });

  it('stays retracted when a correction is known and the reinstatement before it is not', () => {
    expect(told(made, retracted, corrected)).toEqual(['retracted', 'As corrected.', 3]);
  });
});
