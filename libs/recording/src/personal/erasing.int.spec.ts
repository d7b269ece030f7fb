import { type AppendCommand, EventStore } from '@chancery/event-store';
import { useEventStore } from '@chancery/testing';
import { Recorder } from '../recorder';
import type { Authorship } from '../types';

const by: Authorship = { dispute: 'venezuela', recordedBy: 'token:archivist', correlationId: 'request-1' };
const admin: Authorship = { ...by, mayErase: true };
const SUBJECT = 'person:alex-saab';
const noted = (id: string) => ({
  type: 'StatementIssued',
  occurredOn: '2019-01-24',
  id,
  data: {
    summary: 'Illustration.',
    actors: [{ code: 'USA' }],
    sources: [{ url: 'https://www.example.org/page' }],
    personal: [{ about: SUBJECT, text: 'Illustration.' }],
  },
});
const redaction = (target?: string) => ({
  type: 'PayloadRedacted',
  occurredOn: '2026-03-04',
  data: { subject: SUBJECT, target, legalReason: 'A request.' },
});

type Act = () => Promise<unknown>;

/** The store as it looks to somebody whom others get ahead of between judging and appending. */
class OvertakenStore extends EventStore {
  readonly overtaking: Act[] = [];

  override async append(dispute: string, command: AppendCommand) {
    await this.overtaking.shift()?.();
    return super.append(dispute, command);
  }
}

describe('erasing, while others record', () => {
  const database = useEventStore();
  const others = () => new Recorder(database().store);
  const readable = async () =>
    (await database().store.personal.readable('venezuela', SUBJECT)).map(({ position }) => position);
  const erase = async (target: string | undefined, ...overtaking: Act[]) => {
    const store = new OvertakenStore(database().pool);
    store.overtaking.push(...overtaking);
    try {
      return await new Recorder(store).record(admin, [redaction(target)]);
    } finally {
      await store.close();
    }
  };

  it('leaves nothing that stands before the redaction, and what comes behind it', async () => {
    await others().record(by, [noted('one')]);
    const { position } = await erase(undefined, () => others().record(by, [noted('two')]));
    expect(position).toBe(3);
    expect(await readable()).toEqual([]);
    const [again] = await database().store.readAfter('venezuela', 3, 10);
    expect(again).toMatchObject({ type: 'PayloadRedacted', data: { fields: [{ position: 2 }] } });
    await others().record(by, [noted('three')]);
    expect(await readable()).toEqual([5]);
  });

  it('of one entry leaves what others record of another', async () => {
    await erase('three', () => others().record(by, [noted('four')]));
    expect(await readable()).toEqual([6]);
    expect((await database().store.head('venezuela')).position).toBe(7);
  });

  it('is done where somebody else erases the rest', async () => {
    await erase(
      undefined,
      () => others().record(by, [noted('five')]),
      () => others().record(admin, [redaction()]),
    );
    expect(await readable()).toEqual([]);
    expect((await database().store.head('venezuela')).position).toBe(10);
  });
});
