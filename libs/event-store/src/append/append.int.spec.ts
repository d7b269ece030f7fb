import { randomUUID } from 'node:crypto';
import { parseEdtf, type Refusal, StreamMovedOn } from '@chancery/kernel';
import { aCommand, anEvent, useEventStore } from '@chancery/testing';
import type { AppendCommand, ExpectedVersion } from '../types';
import { APPEND_BATCH } from './append-batch.sql';
import { parametersOf } from './batch';
import { prepare } from './prepared-command';

const outcome = (answers: PromiseSettledResult<unknown>[]) =>
  answers.map((answer) => (answer.status === 'fulfilled' ? 'recorded' : (answer.reason as Refusal).code));

const aStream = () => `sanction/${randomUUID()}` as const;

describe('appending', () => {
  const database = useEventStore();
  const append = (command: AppendCommand) => database().store.append('venezuela', command);
  const head = async () => (await database().store.head('venezuela')).position;

  it('gives dense positions and versions, and back what was written', async () => {
    const before = await head();
    const [stream, other] = [aStream(), aStream()];
    const events = [stream, other, stream].map((name) => anEvent({ stream: name, data: { b: 1, a: 'ü' } }));
    const answer = await append(aCommand(events, { causationId: 'because' }));
    expect(answer).toMatchObject({
      position: before + 3,
      replayed: false,
      events: [
        { position: before + 1, stream, version: 1 },
        { position: before + 2, stream: other, version: 1 },
        { position: before + 3, stream, version: 2 },
      ],
    });
    const stored = await database().store.readAfter('venezuela', before, 10);
    expect(stored).toMatchObject(
      events.map(({ id, entryId }, index) => ({
        id,
        entryId,
        ...answer.events[index],
        recordedAt: answer.recordedAt,
        dispute: 'venezuela',
        causationId: 'because',
        data: { a: 'ü', b: 1 },
        occurredOn: '2019-01-28',
      })),
    );
  });

  it.each<[ExpectedVersion, string]>([
    ['any', 'recorded'],
    ['exists', 'recorded'],
    [2, 'recorded'],
    ['none', 'STREAM_MOVED_ON'],
    [1, 'STREAM_MOVED_ON'],
    [3, 'STREAM_MOVED_ON'],
  ])('to a stream at version 2 that was expected at %s: %s', async (expectedVersion, expected) => {
    const stream = aStream();
    await append(aCommand([anEvent({ stream }), anEvent({ stream })]));
    const answers = await Promise.allSettled([append(aCommand([anEvent({ stream, expectedVersion })]))]);
    expect(outcome(answers)).toEqual([expected]);
  });

  it.each<[ExpectedVersion, string]>([
    ['any', 'recorded'],
    ['none', 'recorded'],
    [0, 'recorded'],
    ['exists', 'STREAM_MOVED_ON'],
    [1, 'STREAM_MOVED_ON'],
  ])('to a stream that has not begun and was expected at %s: %s', async (expectedVersion, expected) => {
    const answers = await Promise.allSettled([
      append(aCommand([anEvent({ stream: aStream(), expectedVersion })])),
    ]);
    expect(outcome(answers)).toEqual([expected]);
  });

  it('takes an expectation of a later event of a command as of before the command or of just before the event', async () => {
    const [one, two] = [aStream(), aStream()];
    await append(aCommand([0, 0].map((expectedVersion) => anEvent({ stream: one, expectedVersion }))));
    await append(aCommand([0, 1].map((expectedVersion) => anEvent({ stream: two, expectedVersion }))));
    const wrong = aCommand([0, 7].map((expectedVersion) => anEvent({ stream: aStream(), expectedVersion })));
    await expect(append(wrong)).rejects.toThrow(StreamMovedOn);
  });

  it('lets 1 of 20 parallel appends with the same expectation win', async () => {
    const stream = aStream();
    const before = await head();
    const answers = await Promise.allSettled(
      Array.from({ length: 20 }, () => append(aCommand([anEvent({ stream, expectedVersion: 'none' })]))),
    );
    expect(outcome(answers).toSorted()).toEqual([...Array(19).fill('STREAM_MOVED_ON'), 'recorded']);
    const lost = answers.find((answer) => answer.status === 'rejected')!;
    expect(lost.reason).toMatchObject({ stream, expected: 'none', actual: 1 });
    expect(await head()).toBe(before + 1);
  });

  it('carries out a command that comes 50 times in parallel once, and answers all alike', async () => {
    const command = aCommand([anEvent(), anEvent()]);
    const before = await head();
    const answers = await Promise.all(Array.from({ length: 50 }, () => append(command)));
    expect(answers.filter(({ replayed }) => !replayed)).toHaveLength(1);
    for (const answer of answers)
      expect({ ...answer, replayed: false }).toEqual({ ...answers[0], replayed: false });
    expect(await head()).toBe(before + 2);
    const { commandId, requestHash } = command;
    const found = await database().store.findCommand('venezuela', commandId, requestHash);
    expect(found).toEqual({ ...answers[0], replayed: true });
  });

  it('refuses a command id that comes again with another request', async () => {
    const command = aCommand([anEvent()]);
    await append(command);
    const other = {
      ...aCommand([anEvent()]),
      commandId: command.commandId,
      requestHash: Buffer.alloc(32, 2),
    };
    await expect(append(other)).rejects.toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
    const { store } = database();
    await expect(store.findCommand('venezuela', other.commandId, other.requestHash)).rejects.toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
    expect(await store.findCommand('venezuela', 'never heard of', other.requestHash)).toBeNull();
  });

  it('refuses an event id that is recorded, naming the entry', async () => {
    const event = anEvent();
    await append(aCommand([event]));
    await expect(append(aCommand([event]))).rejects.toMatchObject({
      code: 'ENTRY_EXISTS',
      message: expect.stringContaining(event.entryId!),
    });
    await expect(append(aCommand([anEvent({ id: randomUUID() }), event]))).rejects.toThrow(event.entryId!);
  });

  it('lets one of two commands with the same event, sent together, win', async () => {
    const event = anEvent();
    const answers = await Promise.allSettled([append(aCommand([event])), append(aCommand([event]))]);
    expect(outcome(answers)).toEqual(['recorded', 'ENTRY_EXISTS']);
  });

  it('records all events of a command or none', async () => {
    const [begun, fresh] = [aStream(), aStream()];
    await append(aCommand([anEvent({ stream: begun })]));
    const before = await head();
    const command = aCommand([
      anEvent({ stream: fresh, expectedVersion: 'none' }),
      anEvent({ stream: fresh }),
      anEvent({ stream: begun, expectedVersion: 'none' }),
    ]);
    await expect(append(command)).rejects.toMatchObject({ stream: begun, actual: 1 });
    expect(await head()).toBe(before);
    expect(await database().store.readStreams('venezuela', [fresh])).toEqual(new Map([[fresh, []]]));
  });

  it('records the others of a batch in which one is refused', async () => {
    const stream = aStream();
    const before = await head();
    const good = () => append(aCommand([anEvent({ stream })]));
    const bad = () => append(aCommand([anEvent({ stream }), anEvent({ stream, expectedVersion: 99 })]));
    const answers = await Promise.allSettled([good(), bad(), good(), bad(), good()]);
    expect(outcome(answers).filter((one) => one === 'recorded')).toHaveLength(3);
    const stored = (await database().store.readStreams('venezuela', [stream])).get(stream)!;
    expect(stored.map(({ version }) => version)).toEqual([1, 2, 3]);
    expect(stored.map(({ position }) => position)).toEqual([before + 1, before + 2, before + 3]);
  });

  it('lets what Postgres cannot store fail alone', async () => {
    const before = await head();
    const unstorable = aCommand([anEvent({ entryId: randomBytesAsText(9000) })]);
    const commands = [aCommand([anEvent()]), unstorable, aCommand([anEvent()])];
    const answers = await Promise.allSettled(commands.map(append));
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await head()).toBe(before + 2);
  });

  it.each<[string, AppendCommand]>([
    ['no events', aCommand([])],
    ['a NUL character', aCommand([anEvent({ stream: 'a/\0' })])],
    ['a NUL character in its key', aCommand([anEvent()], { commandId: 'a\0' })],
    ['half a surrogate pair', aCommand([anEvent({ data: { text: '\ud800' } })])],
    ['an id that is no UUID', aCommand([anEvent({ id: 'entry-1' })])],
    ['a version below nought', aCommand([anEvent({ expectedVersion: -1 })])],
    ['a day that is none', aCommand([anEvent({ occurred: { ...parseEdtf('2019'), from: '2019-13-01' } })])],
    ['a fraction of a version', aCommand([anEvent({ expectedVersion: 0.5 })])],
  ])('refuses a command with %s', async (_, command) => {
    await expect(append(command)).rejects.toMatchObject({ code: 'INVALID_EVENT_DATA' });
  });

  it('refuses a command that has the same event twice', async () => {
    const event = anEvent();
    await expect(append(aCommand([event, event]))).rejects.toMatchObject({ code: 'ENTRY_EXISTS' });
  });

  it('keeps the first and the last day that a date can mean', async () => {
    const days = ['2019-01-28', '2019-02', '2019-02-01/..', '2000-02-29', '1970-01-01', 'Y170000002'];
    const events = days.map((day) => anEvent({ occurred: parseEdtf(day) }));
    const { position } = await append(aCommand(events));
    const { rows } = await database().pool.query<{ from: string | null; to: string | null }>(
      `select to_char(occurred_from, 'YYYY-MM-DD') as from, to_char(occurred_to, 'YYYY-MM-DD') as to
         from es.event where log_id = 1 and position > $1 order by position`,
      [position - days.length],
    );
    expect(rows).toEqual(events.map(({ occurred }) => ({ from: occurred.from, to: occurred.to })));
  });

  it('never lets recordedAt fall as positions rise', async () => {
    await Promise.all(Array.from({ length: 50 }, () => append(aCommand([anEvent()]))));
    const times = (await database().store.readAfter('venezuela', 0, 10_000)).map(
      ({ recordedAt }) => recordedAt,
    );
    expect(times).toEqual(times.toSorted());
    expect(times[0]).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  });

  it.each(['repeatable read', 'serializable'])('is refused by the database under %s', async (level) => {
    const client = await database().pool.connect();
    await client.query(`begin isolation level ${level}`);
    const call = client.query(APPEND_BATCH, parametersOf(1, [prepare(aCommand([anEvent()]))]));
    await expect(call).rejects.toThrow('READ COMMITTED');
    await client.query('rollback');
    client.release();
  });

  it('is refused while too many wait, and taken again afterwards', async () => {
    const many = Array.from({ length: 25_000 }, () => append(aCommand([anEvent({ data: {} })])));
    const answers = outcome(await Promise.allSettled(many));
    expect(new Set(answers)).toEqual(new Set(['recorded', 'TOO_MANY_WAITING']));
    expect(answers.filter((one) => one === 'recorded').length).toBeGreaterThanOrEqual(20_000);
    await append(aCommand([anEvent()]));
  });
});

/** Does not compress, so that it is too long for an index. */
function randomBytesAsText(length: number): string {
  return Array.from({ length: Math.ceil(length / 36) }, () => randomUUID()).join('');
}
