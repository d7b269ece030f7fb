import { randomUUID } from 'node:crypto';
import { sanctionImposed, sanctionLifted, statementIssued } from '@chancery/events';
import { useEventStore } from '@chancery/testing';
import { EventStore } from '@chancery/event-store';
import { CorrectEntry, ReinstateEntry, RetractEntry } from './amend-entry/amend-entry.command';
import {
  CorrectEntryHandler,
  ReinstateEntryHandler,
  RetractEntryHandler,
} from './amend-entry/amend-entry.handlers';
import { Recorder } from './recorder';
import type { Authorship, EventSubmission } from './types';

const by: Authorship = { dispute: 'venezuela', recordedBy: 'token:archivist', correlationId: 'request-1' };
const source = {
  url: 'https://www.example.org/page',
  title: 'Illustration, not a source',
  published: '2019-01-28',
};

const submission = (
  type: string,
  occurredOn: string,
  data: object,
  id = `e-${randomUUID()}`,
): EventSubmission => ({
  type,
  occurredOn,
  id,
  data: { summary: 'Illustration.', actors: [{ code: 'USA.OFAC' }], sources: [source], ...data },
});
const onMeasure = (measure: string) => ({
  measure,
  targets: [{ code: 'org:pdvsa' }],
  programme: 'US EO 13850',
});
const imposed = (measure: string, on = '2019-01-28') => submission('SanctionImposed', on, onMeasure(measure));
const lifted = (measure: string, on = '2023-10-18') => submission('SanctionLifted', on, onMeasure(measure));
const statement = (id?: string) => submission('StatementIssued', '2019-01-24', {}, id);

const refused = (pointer: string, detail: string) => ({
  code: 'INVALID_EVENT_DATA',
  errors: [{ pointer, detail }],
});

const nothing = () => Promise.resolve<unknown>(undefined);

/**
 * The store as it looks to somebody who is overtaken right after asking whether a request was recorded before, or
 * between reading the entries and the streams that a batch touches.
 */
class OvertakenStore extends EventStore {
  meanwhile = nothing;
  beforeStreams = nothing;

  override async findCommand(...asked: Parameters<EventStore['findCommand']>) {
    const found = await super.findCommand(...asked);
    await this.once('meanwhile');
    return found;
  }

  override async readStreams(...asked: Parameters<EventStore['readStreams']>) {
    await this.once('beforeStreams');
    return super.readStreams(...asked);
  }

  private async once(when: 'meanwhile' | 'beforeStreams') {
    const act = this[when];
    this[when] = nothing;
    await act();
  }
}

const handlers = (events: EventStore) => {
  const recorder = new Recorder(events);
  return {
    recorder,
    correct: (entryId: string, fields: object) =>
      new CorrectEntryHandler(recorder).execute(
        new CorrectEntry(by, {
          entryId,
          fields: fields as Record<string, unknown>,
          reason: 'A better source.',
        }),
      ),
    retract: (entryId: string) =>
      new RetractEntryHandler(recorder).execute(
        new RetractEntry(by, { entryId, reason: 'It never happened.' }),
      ),
    reinstate: (entryId: string) =>
      new ReinstateEntryHandler(recorder).execute(
        new ReinstateEntry(by, { entryId, reason: 'It did happen.' }),
      ),
  };
};

describe('the recorder', () => {
  const database = useEventStore();
  const store = () => database().store;
  const recorder = () => new Recorder(store());
  const eventsOf = async (entryId: string) =>
    (await store().readEntries('venezuela', [entryId])).get(entryId) ?? [];

  /** Those on which an event takes a stand. */
  const defineIssues = async (data: {
    readonly propositions?: readonly { readonly issue: string }[] | undefined;
  }) => {
    for (const { issue: slug } of data.propositions ?? []) {
      const issue = { slug, title: slug, kind: 'polar', proposition: 'It should.' };
      await recorder().record(by, [{ type: 'IssueDefined', occurredOn: '2000', data: issue }]);
    }
  };

  it.each([sanctionImposed, sanctionLifted, statementIssued].map((one) => [one.type, one] as const))(
    'takes the example of %s as documented',
    async (type, { example }) => {
      const data = { ...example.data, startUnknown: true };
      await defineIssues(example.data as Parameters<typeof defineIssues>[0]);
      const answer = await recorder().record(by, [{ type, occurredOn: example.occurredOn, data }]);
      expect(answer.events).toHaveLength(1);
      expect(answer.events[0]!.entryId).toMatch(/^[0-9a-f-]{36}$/);
    },
  );

  it('judges a batch event by event, each as if those before it were recorded', async () => {
    const answer = await recorder().record(by, [imposed('in-one-go'), lifted('in-one-go')]);
    expect(answer.events.map(({ version }) => version)).toEqual([1, 2]);
    expect(answer.position).toBe(answer.events[1]!.position);
  });

  it('records nothing of a batch of which one event is refused, and names it', async () => {
    const first = imposed('all-or-none');
    const batch = [first, lifted('never-imposed')];
    await expect(recorder().record(by, batch)).rejects.toMatchObject({
      code: 'HISTORY_FORBIDS',
      errors: [{ pointer: '/events/1' }],
    });
    expect(await eventsOf(first.id!)).toEqual([]);
  });

  it('takes a late report of an early step', async () => {
    await recorder().record(by, [imposed('late', '2019-01-28')]);
    await recorder().record(by, [lifted('late', '2023-10-18')]);
    const eased = submission('SanctionEased', '2020-06-01', onMeasure('late'));
    await expect(recorder().record(by, [eased])).resolves.toMatchObject({
      events: [{ version: 3, anomalies: [] }],
    });
  });

  it('says on a dry run what it would say, and stores nothing', async () => {
    const before = (await store().head('venezuela')).position;
    const answer = await recorder().record({ ...by, dryRun: true }, [statement()]);
    expect(answer).toMatchObject({
      dryRun: true,
      position: before,
      events: [{ position: null, version: null }],
    });
    expect((await store().head('venezuela')).position).toBe(before);
  });

  it('gives the first answer again for the same key and body, and refuses another body', async () => {
    const keyed = { ...by, idempotencyKey: randomUUID() };
    const request = [imposed('once')];
    const first = await recorder().record(keyed, request);
    await expect(recorder().record(keyed, request)).resolves.toEqual({ ...first, replayed: true });
    await expect(recorder().record(keyed, [statement()])).rejects.toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
  });

  it('gives the first answer also where the first request is recorded while its repetition is judged', async () => {
    const said = statement();
    const correction = { type: 'EventCorrected', occurredOn: '2019-02-01', data: { target: said.id, fields: { note: 'More.' }, reason: 'It was short.' } }; // prettier-ignore
    for (const request of [[said], [correction]]) {
      const keyed = { ...by, idempotencyKey: randomUUID() };
      const overtaken = new OvertakenStore(database().pool);
      overtaken.meanwhile = () => recorder().record(keyed, request);
      const again = await new Recorder(overtaken).record(keyed, request);
      await overtaken.close();
      expect(again).toMatchObject({ replayed: true });
      expect(await recorder().record(keyed, request)).toEqual(again);
    }
  });

  it('says that an entry exists, not that history forbids what came with it, when both are recorded meanwhile', async () => {
    const code = `org:invented-${randomUUID()}`;
    const said = statement();
    const newcomer = { type: 'ActorRegistered', occurredOn: '2019-02-01', data: { code, name: 'Invented', kind: 'organisation' } }; // prettier-ignore
    const overtaken = new OvertakenStore(database().pool);
    overtaken.beforeStreams = () => recorder().record(by, [said, newcomer]);
    await expect(new Recorder(overtaken).record(by, [said, newcomer])).rejects.toMatchObject({
      code: 'ENTRY_EXISTS',
    });
    await overtaken.close();
  });

  it('carries out one of fifty equal requests that come at once', async () => {
    const keyed = { ...by, idempotencyKey: randomUUID() };
    const { id: _, ...withoutId } = statement();
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => recorder().record(keyed, [withoutId])),
    );
    expect(new Set(answers.map(({ position }) => position)).size).toBe(1);
    expect(new Set(answers.map(({ events }) => events[0]!.entryId)).size).toBe(1);
    expect(answers.filter(({ replayed }) => !replayed)).toHaveLength(1);
  });

  it('lets one of twenty win that expect the same version, and tells the others where the stream stands', async () => {
    await recorder().record(by, [imposed('contested')]);
    const attempts = Array.from({ length: 20 }, (_, day) =>
      recorder().record(by, [
        {
          ...submission('SanctionEased', `2019-02-${10 + (day % 10)}`, onMeasure('contested')),
          expectedVersion: 1,
        },
      ]),
    );
    const outcomes = await Promise.allSettled(attempts);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes)
      if (outcome.status === 'rejected')
        expect(outcome.reason).toMatchObject({ code: 'STREAM_MOVED_ON', actual: 2 });
  });

  it('takes all of thirty that expect nothing, on one stream, from six processes', async () => {
    await recorder().record(by, [imposed('busy')]);
    const processes = Array.from({ length: 6 }, recorder);
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, index) =>
        processes[index % 6]!.record(by, [submission('SanctionEased', '2020-01-01', onMeasure('busy'))]),
      ),
    );
    expect(answers.map(({ events }) => events[0]!.version).toSorted((a, b) => a! - b!)).toEqual(
      Array.from({ length: 30 }, (_, index) => index + 2),
    );
  });

  it.each([
    ['an unknown type', { type: 'SanctionForgotten' }, 'UNKNOWN_EVENT_TYPE', '/type'],
    ['a date that is none', { occurredOn: '2019-02-30' }, 'INVALID_DATE', '/occurredOn'],
    ['a misspelt field', { data: { sumary: 'x' } }, 'INVALID_EVENT_DATA', '/data/sumary'],
    ['an id that is none', { id: 'No Id' }, 'INVALID_EVENT_DATA', '/id'],
    [
      'anomalies that only the server may set',
      { data: { anomalies: [] } },
      'INVALID_EVENT_DATA',
      '/data/anomalies',
    ],
    ['what follows nothing', { data: { follows: ['not-there'] } }, 'INVALID_EVENT_DATA', '/data/follows/0'],
  ])('refuses %s by its field', async (_, { data, ...change }: Partial<EventSubmission>, code, pointer) => {
    const whole = statement();
    const wrong = { ...whole, ...change, data: { ...(whole.data as object), ...(data as object) } };
    await expect(recorder().record(by, [wrong])).rejects.toMatchObject({
      code,
      errors: expect.arrayContaining([expect.objectContaining({ pointer })]),
    });
  });

  it('refuses an entry id that is taken', async () => {
    const { id } = statement();
    await recorder().record(by, [statement(id)]);
    await expect(recorder().record(by, [statement(id)])).rejects.toMatchObject({ code: 'ENTRY_EXISTS' });
  });
});

describe('an entry', () => {
  const database = useEventStore();
  const store = () => database().store;
  const recorded = async () => {
    const acts = handlers(store());
    const { events } = await acts.recorder.record(by, [statement()]);
    return { ...acts, id: events[0]!.entryId! };
  };

  it('follows only others that are recorded, also by a correction and by a link', async () => {
    const { id, correct, recorder } = await recorded();
    const link = (follows: string[]) =>
      recorder.record(by, [
        { type: 'EventsLinked', occurredOn: '2019-01-24', data: { target: id, follows } },
      ]);
    const other = await recorded();
    const [missing, itself] = ['there is no such entry', 'an entry cannot follow itself'];
    await expect(correct(id, { follows: [other.id, 'not-there'] })).rejects.toMatchObject(refused('/fields/follows/1', missing)); // prettier-ignore
    await expect(correct(id, { follows: [id] })).rejects.toMatchObject(refused('/fields/follows/0', itself));
    await expect(link(['not-there'])).rejects.toMatchObject(refused('/data/follows/0', missing));
    await expect(link([id])).rejects.toMatchObject(refused('/data/follows/0', itself));
    expect(await correct(id, { follows: [other.id] })).toMatchObject({ events: [{ version: 2 }] });
  });

  it('can be corrected, retracted and reinstated; every step stays on its stream', async () => {
    const { id, correct, retract, reinstate } = await recorded();
    await correct(id, { occurredOn: '2019-01-25', summary: 'A day later.' });
    await retract(id);
    await reinstate(id);
    const events = (await store().readEntries('venezuela', [id])).get(id)!;
    expect(events.map(({ type }) => type)).toEqual([
      'StatementIssued',
      'EventCorrected',
      'EventRetracted',
      'EventReinstated',
    ]);
    expect(events.map(({ version }) => version)).toEqual([1, 2, 3, 4]);
    expect(new Set(events.map(({ stream }) => stream)).size).toBe(1);
  });

  it('cannot be changed while it is retracted, nor retracted twice', async () => {
    const { id, correct, retract } = await recorded();
    await retract(id);
    await expect(correct(id, { summary: 'Changed.' })).rejects.toMatchObject({ code: 'ENTRY_RETRACTED' });
    await expect(retract(id)).rejects.toMatchObject({ code: 'ENTRY_RETRACTED' });
  });

  it('cannot be reinstated while it stands', async () => {
    const { id, reinstate } = await recorded();
    await expect(reinstate(id)).rejects.toMatchObject({ code: 'ENTRY_NOT_RETRACTED' });
  });

  it.each([
    ['changes nothing', { summary: 'Illustration.' }, 'NOTHING_TO_CORRECT', '/fields'],
    ['gives a date that is none', { occurredOn: '2019-13' }, 'INVALID_DATE', '/fields/occurredOn'],
    ['names a field its type does not have', { sumary: 'x' }, 'INVALID_EVENT_DATA', '/fields/sumary'],
    ['takes away what its type needs', { summary: null }, 'INVALID_EVENT_DATA', '/fields/summary'],
  ])('cannot be corrected by what %s', async (_, fields, code, pointer) => {
    const { id, correct } = await recorded();
    await expect(correct(id, fields)).rejects.toMatchObject({
      code,
      errors: expect.arrayContaining([expect.objectContaining({ pointer })]),
    });
  });

  it('that is not there cannot be corrected', async () => {
    await expect(handlers(store()).correct('not-there', { summary: 'x' })).rejects.toMatchObject({
      code: 'ENTRY_NOT_FOUND',
    });
  });

  it('cannot be moved to where its history makes it impossible', async () => {
    const { recorder, correct } = handlers(store());
    const lifting = lifted('moved');
    await recorder.record(by, [imposed('moved', '2019-01-28'), lifting]);
    await expect(correct(lifting.id!, { occurredOn: '2018-01-01' })).rejects.toMatchObject({
      code: 'HISTORY_FORBIDS',
    });
  });
});
