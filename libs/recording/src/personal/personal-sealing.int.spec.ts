import { EventStore } from '@chancery/event-store';
import { useEventStore } from '@chancery/testing';
import { CorrectEntryHandler } from '../amend-entry/amend-entry.handlers';
import { CorrectEntry } from '../amend-entry/amend-entry.command';
import { Recorder } from '../recorder';
import type { Authorship } from '../types';

const by: Authorship = { dispute: 'venezuela', recordedBy: 'token:archivist', correlationId: 'request-1' };
const admin: Authorship = { ...by, mayErase: true };
const SUBJECT = 'person:alex-saab';
const OTHER = 'person:nicolas-maduro';
const note = (text: string, about = SUBJECT) => ({ about, text });
const said = (id: string, ...personal: object[]) => ({
  type: 'StatementIssued',
  occurredOn: '2019-01-24',
  id,
  data: {
    summary: 'Illustration.',
    actors: [{ code: 'USA' }],
    sources: [{ url: 'https://www.example.org/page' }],
    ...(personal.length > 0 && { personal }),
  },
});
const details = (born: string | null) => ({
  type: 'PersonDetailsRecorded',
  occurredOn: '2019-07-25',
  data: { code: 'person:eight', note: 'Illustration.', born },
});
const redaction = (data: object = {}) => ({
  type: 'PayloadRedacted',
  occurredOn: '2026-03-04',
  data: { subject: SUBJECT, legalReason: 'A request.', ...data },
});

const unfitAt = (pointer: string) => ({
  code: 'INVALID_EVENT_DATA',
  errors: expect.arrayContaining([expect.objectContaining({ pointer })]),
});

/** The store as it looks to somebody who is killed between keeping a key and appending what it opens. */
class BrokenOffStore extends EventStore {
  override append = () => Promise.reject(new Error('broken off'));
}

describe('a personal value', () => {
  const database = useEventStore();
  const recorder = () => new Recorder(database().store);
  const correct = (authorship: Authorship, entryId: string, fields: Record<string, unknown>) =>
    new CorrectEntryHandler(recorder()).execute(
      new CorrectEntry(authorship, { entryId, fields, reason: 'It came to light.' }),
    );
  const body = async (position: number) =>
    (await database().store.readAfter('venezuela', position - 1, 1))[0]!;
  const opened = async (position: number) =>
    JSON.parse(
      (await database().store.personal.opened('venezuela', JSON.stringify(await body(position)))).json,
    );
  const keys = async () =>
    (await database().pool.query('select subject, pointer from es_key.personal order by pointer')).rows;

  it('is sealed in the record, and opens with its key', async () => {
    const { position } = await recorder().record(by, [
      said('one', note('Born on a Tuesday.'), note('Another.', OTHER)),
    ]);
    const event = await body(position);
    expect(JSON.stringify(event)).not.toContain('Tuesday');
    expect(event.data.personal).toEqual([
      { about: SUBJECT, text: { sealed: expect.stringMatching(/^[0-9a-f-]{36}\.[\w-]{40,}$/) } },
      { about: OTHER, text: { sealed: expect.any(String) } },
    ]);
    expect((await opened(position)).data.personal).toEqual([
      note('Born on a Tuesday.'),
      note('Another.', OTHER),
    ]);
  });

  it('is sealed in a correction as well, and an entry that holds one can be corrected', async () => {
    await recorder().record(by, [said('two')]);
    const { position } = await correct(by, 'two', { personal: [note('Lives in the harbour.')] });
    expect(JSON.stringify(await body(position))).not.toContain('harbour');
    expect((await opened(position)).data.fields.personal).toEqual([note('Lives in the harbour.')]);
    await expect(correct(by, 'two', { summary: 'Put otherwise.' })).resolves.toMatchObject({
      replayed: false,
    });
  });

  it('is never handed in sealed, nor with a shape of its own', async () => {
    await recorder().record(by, [said('three', note('Has a sister.'))]);
    const [{ text: stolen }] = (await body(1)).data.personal;
    const before = await keys();
    for (const text of [stolen, { sealed: 'x' }, 7, '', 'x'.repeat(1001)]) {
      const recorded = recorder().record(by, [said('four', { about: SUBJECT, text })]);
      await expect(recorded).rejects.toMatchObject(unfitAt('/data/personal/0/text'));
      const corrected = correct(by, 'three', { personal: [{ about: SUBJECT, text }] });
      await expect(corrected).rejects.toMatchObject(unfitAt('/fields/personal/0/text'));
    }
    expect(await keys()).toEqual(before);
  });

  it('keeps nothing on a dry run, and no key where history refuses', async () => {
    const before = await keys();
    await recorder().record({ ...by, dryRun: true }, [said('five', note('Nobody shall know.'))]);
    await expect(recorder().record(by, [said('one', note('Twice.'))])).rejects.toMatchObject({
      code: 'ENTRY_EXISTS',
    });
    expect(await keys()).toEqual(before);
  });

  it('is left with a key that opens nothing when the append breaks off, and is then recorded as if nothing were', async () => {
    const { pool, store } = database();
    const illness = said('six', note('Has an illness.', 'person:six'));
    await expect(new Recorder(new BrokenOffStore(pool)).record(by, [illness])).rejects.toThrow('broken off');
    expect(await keys()).toContainEqual({ subject: 'person:six', pointer: '/personal/0/text' });
    expect((await store.readEntries('venezuela', ['six'])).get('six') ?? []).toEqual([]);
    expect(await store.personal.readable('venezuela', 'person:six')).toEqual([]);
    const { position } = await recorder().record(by, [illness]);
    expect(await store.personal.readable('venezuela', 'person:six')).toHaveLength(1);
    expect((await opened(position)).data.personal[0].text).toBe('Has an illness.');
  });

  it('is told apart from another under the same key, as long as it can be read', async () => {
    const keyed = { ...by, idempotencyKey: 'k-1' };
    const first = await recorder().record(keyed, [said('seven', note('Is ill.', 'person:seven'))]);
    const again = await recorder().record(keyed, [said('seven', note('Is ill.', 'person:seven'))]);
    expect(again).toEqual({ ...first, replayed: true });
    const other = () => recorder().record(keyed, [said('seven', note('Is well.', 'person:seven'))]);
    await expect(other()).rejects.toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
    await recorder().record(admin, [redaction({ subject: 'person:seven' })]);
    await expect(other()).resolves.toEqual(again);
  });

  it.each([[null, '1970'], ['1970', null]])('of %s is told apart from %s under the same key', async (first, second) => {
    const send = (born: string | null) => recorder().record({ ...by, idempotencyKey: `k-${first}` }, [details(born)]); // prettier-ignore
    await send(first);
    await expect(send(second)).rejects.toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
    await recorder().record(admin, [redaction({ subject: 'person:eight' })]);
    await expect(send(first)).resolves.toMatchObject({ replayed: true });
    await expect(send(second)).rejects.toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
  }); // prettier-ignore
});

describe('erasing', () => {
  const database = useEventStore();
  const recorder = () => new Recorder(database().store);
  const readable = (subject = SUBJECT) => database().store.personal.readable('venezuela', subject);
  const keysOf = async (subject: string) =>
    (await database().pool.query('select from es_key.personal where subject = $1', [subject])).rowCount;
  beforeAll(async () => {
    await recorder().record(by, [
      said('one', note('First.'), note('Kept.', OTHER)),
      said('two', note('Second.')),
    ]);
  });

  it('is for admins', async () => {
    await expect(recorder().record(by, [redaction()])).rejects.toMatchObject({ code: 'ROLE_MISSING' });
  });

  it('destroys nothing on a dry run, but says what would go', async () => {
    const { drafted } = await recorder().record({ ...admin, dryRun: true }, [redaction()]);
    expect(drafted![0]!.data).toMatchObject({
      fields: [
        { position: 1, pointer: '/personal/0/text', key: expect.any(String) },
        { position: 2, pointer: '/personal/0/text', key: expect.any(String) },
      ],
    });
    expect(await readable()).toHaveLength(2);
  });

  it('of one entry leaves the others, of everything leaves other people', async () => {
    const one = await recorder().record(admin, [redaction({ target: 'one' })]);
    expect(one.events[0]).toMatchObject({ entryId: 'one', stream: 'redaction/person-alex-saab', version: 1 });
    expect(await readable()).toMatchObject([{ position: 2 }]);
    await recorder().record(admin, [redaction()]);
    expect([await keysOf(SUBJECT), await keysOf(OTHER)]).toEqual([0, 1]);
    expect(await readable(OTHER)).toHaveLength(1);
  });

  it('of what is erased already, or was never recorded, is refused and says what cannot be erased', async () => {
    const nothing = { code: 'NOTHING_TO_ERASE', message: expect.stringContaining('not marked personal') };
    await expect(recorder().record(admin, [redaction()])).rejects.toMatchObject(nothing);
    await expect(recorder().record(admin, [redaction({ subject: 'person:nobody' })])).rejects.toMatchObject({
      ...nothing,
      errors: [{ pointer: '/data/subject' }],
    });
  });

  it('refuses an entry that is not there, and values named by whoever asks', async () => {
    await expect(recorder().record(admin, [redaction({ target: 'nowhere' })])).rejects.toMatchObject({
      code: 'ENTRY_NOT_FOUND',
    });
    await expect(recorder().record(admin, [redaction({ fields: [] })])).rejects.toMatchObject({
      errors: [{ pointer: '/data/fields' }],
    });
  });
});
