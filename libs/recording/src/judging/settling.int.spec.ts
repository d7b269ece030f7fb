import { statementIssued } from '@chancery/events';
import { effectiveEntry } from '@chancery/kernel';
import { useEventStore } from '@chancery/testing';
import { Recorder } from '../recorder';
import type { Authorship } from '../types';

const by: Authorship = { dispute: 'venezuela', recordedBy: 'token:archivist', correlationId: 'request-1' };
const field = 'occurredOn';
const differ = {
  values: [
    { value: '2019-01-23', sourceUrl: 'https://www.example.org/one' },
    { value: '2019-01-24', sourceUrl: 'https://www.example.org/other' },
  ],
};
const basis = 'The decree is dated.';

describe('a disagreement of sources', () => {
  const database = useEventStore();
  const record = (type: string, data: object) =>
    new Recorder(database().store).record(by, [{ type, occurredOn: '2019-02-01', data }]);
  const amend = (target: string, type: string, data: object) => record(type, { target, field, ...data });

  async function anEntry(): Promise<string> {
    const { propositions: _, ...data } = statementIssued.example.data;
    const { events } = await record('StatementIssued', data);
    return events[0]!.entryId!;
  }

  async function disagreementsOf(id: string) {
    const events = (await database().store.readEntries('venezuela', [id])).get(id)!;
    return effectiveEntry(events).data.disagreements;
  }

  it('is settled once, and every value goes on standing beside the others', async () => {
    const id = await anEntry();
    const settle = (more = {}) => amend(id, 'DisagreementSettled', { basis, ...more });
    await expect(settle()).rejects.toThrow('No disagreement on "occurredOn" is recorded');
    await amend(id, 'DisagreementRecorded', differ);
    await expect(settle({ value: '2019' })).rejects.toMatchObject({ errors: [{ pointer: '/data/value' }] });
    await settle({ value: '2019-01-23' });
    expect(await disagreementsOf(id)).toEqual([
      { field, ...differ, settled: { basis, value: '2019-01-23' } },
    ]);
    await expect(settle()).rejects.toMatchObject({ code: 'HISTORY_FORBIDS' });
  });

  it('is open again once it is recorded anew, and may be settled by none of its values', async () => {
    const id = await anEntry();
    await amend(id, 'DisagreementRecorded', differ);
    await amend(id, 'DisagreementSettled', { basis });
    await amend(id, 'DisagreementRecorded', differ);
    expect(await disagreementsOf(id)).toEqual([{ field, ...differ }]);
    await amend(id, 'DisagreementSettled', { basis });
    expect(await disagreementsOf(id)).toEqual([{ field, ...differ, settled: { basis } }]);
  });

  it('does not stand in the way of a correction once it is settled', async () => {
    const id = await anEntry();
    await amend(id, 'DisagreementRecorded', differ);
    await amend(id, 'DisagreementSettled', { basis });
    const correction = { target: id, fields: { note: 'Corrected.' }, reason: 'It was not said.' };
    expect(await record('EventCorrected', correction)).toMatchObject({ events: [{ version: 4 }] });
  });
});
