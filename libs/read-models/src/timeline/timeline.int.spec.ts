import { useTestDatabase } from '@chancery/testing';
import { SpecRecord, source } from '../spec-record/spec-record';
import { GetEntryHistory } from './get-entry-history/get-entry-history.query';
import { GetEntry } from './get-entry/get-entry.query';
import { GetTimeline, type TimelineQuestion } from './get-timeline/get-timeline.query';

describe('the timeline', () => {
  let record: SpecRecord;
  afterAll(() => record?.close());
  const database = useTestDatabase();

  beforeAll(async () => {
    record = await SpecRecord.open(database().pool, 'venezuela');
    record.projections.start();
  });

  const timeline = (moment: object = {}, question: TimelineQuestion = {}) =>
    record.ask(new GetTimeline({ dispute: 'venezuela', ...moment }, question));
  const ids = async (moment: object = {}, question: TimelineQuestion = {}) =>
    ((await timeline(moment, question)).data as { id: string }[]).map(({ id }) => id);

  const gallo = async (moment: object) =>
    (await timeline(moment, {})).data.find(({ id }: { id: string }) => id === 'gallo-freed');

  const historyOfGallo = (moment: object) =>
    record.ask(new GetEntryHistory({ dispute: 'venezuela', ...moment }, 'gallo-freed'));

  it('shows an entry in the shape of the public contract', async () => {
    const position = await record.tell(
      {
        type: 'ActorRegistered',
        data: { code: 'USA.OFAC', name: 'Office of Foreign Assets Control', kind: 'body' },
      },
      {
        id: 'first-entry',
        on: '2019-01-28',
        data: { actors: [{ code: 'USA.OFAC', role: 'imposer' }], issues: ['sanctions'], act: 'lists PDVSA' },
      },
    );
    const { data, page, meta } = await timeline();
    expect(page).toEqual({ next: null, limit: 50 });
    expect(meta).toMatchObject({
      dispute: 'venezuela',
      position,
      knowledge: 'recorded',
      certainty: 'possible',
    });
    expect(data).toEqual([
      {
        id: 'first-entry', position: 2, version: 1, status: 'current', type: 'GenericEventRecorded', family: 'other',
        occurredOn: '2019-01-28', occurredFrom: '2019-01-28', occurredTo: '2019-01-28', precision: 'day', certainty: 'certain',
        headline: 'Office of Foreign Assets Control lists PDVSA', summary: 'What happened to first-entry.',
        actors: [{ code: 'USA.OFAC', name: 'Office of Foreign Assets Control', role: 'imposer' }], targets: [], subjects: [],
        issues: ['sanctions'], stance: null, confidence: null, programme: null, instrument: null, quantity: null, note: null,
        sources: [source('2019-01-28')], disagreements: [], anomalies: [], links: { follows: [], followedBy: [] },
        recordedAt: data[0].updatedAt, recordedBy: 'spec', updatedAt: expect.stringMatching(/^\d{4}-.*Z$/), publishedFrom: '2019-01-28', details: { act: 'lists PDVSA' },
      },
    ]); // prettier-ignore
  });

  describe('of a report that was corrected later', () => {
    let reported: number;
    let corrected: number;
    beforeAll(async () => {
      reported = await record.tell({
        id: 'gallo-freed',
        on: '2026-01-08',
        data: { sources: [source('2026-01-08')] },
      });
      corrected = await record.tell({
        type: 'EventCorrected',
        on: '2026-03-01',
        data: {
          target: 'gallo-freed',
          fields: { occurredOn: '2026-03-01', summary: 'He was freed in March.' },
          reason: 'The first report was wrong.',
          sources: [source('2026-03-02')],
        },
      });
    });
    it('tells the correction to whoever asks now', async () => {
      expect(await gallo({})).toMatchObject({
        occurredOn: '2026-03-01',
        status: 'corrected',
        version: 2,
        summary: 'He was freed in March.',
      });
    });

    it('tells the report to whoever asks what the record held before', async () => {
      expect(await gallo({ knownAt: String(reported) })).toMatchObject({
        occurredOn: '2026-01-08',
        status: 'current',
        version: 1,
      });
      expect(await gallo({ knownAt: String(corrected) })).toMatchObject({ occurredOn: '2026-03-01' });
    });

    it('goes by the days of publication under that clock', async () => {
      expect(await gallo({ knowledge: 'published', knownAt: '2026-01-07' })).toBeUndefined();
      expect(await gallo({ knowledge: 'published', knownAt: '2026-01-20' })).toMatchObject({
        occurredOn: '2026-01-08',
        status: 'current',
      });
      expect(await gallo({ knowledge: 'published', knownAt: '2026-03-01' })).toMatchObject({
        occurredOn: '2026-01-08',
      });
      expect(await gallo({ knowledge: 'published', knownAt: '2026-03-02' })).toMatchObject({
        occurredOn: '2026-03-01',
        status: 'corrected',
      });
    });

    it('can be asked for by its id, at the same moments', async () => {
      const entry = (moment: object) =>
        record.ask(new GetEntry({ dispute: 'venezuela', ...moment }, 'gallo-freed'));
      const { meta: _, ...alone } = await entry({});
      expect(alone).toEqual(await gallo({}));
      expect(await entry({ knownAt: String(reported) })).toMatchObject({ version: 1 });
      await expect(entry({ knownAt: '1' })).rejects.toMatchObject({
        code: 'ENTRY_NOT_FOUND',
        message: expect.stringContaining('position 3'),
      });
      await expect(entry({ asOf: '2026-02-01' })).rejects.toThrow(
        'had not come about in the world by 2026-02-01',
      );
      await expect(entry({ knowledge: 'published', knownAt: '2025-12-31' })).rejects.toThrow(
        'published by 2025-12-31',
      );
      await expect(record.ask(new GetEntry({ dispute: 'venezuela' }, 'no-such-entry'))).rejects.toThrow(
        'There is no entry',
      );
    });

    it('has a history that says who changed what, when and why', async () => {
      const { data } = await historyOfGallo({});
      expect(data).toHaveLength(2);
      expect(data[0]).toMatchObject({
        version: 1,
        position: reported,
        type: 'GenericEventRecorded',
        reason: null,
        changes: [],
        publishedFrom: '2026-01-08',
        entry: { version: 1 },
      });
      expect(data[1]).toMatchObject({
        version: 2,
        position: corrected,
        type: 'EventCorrected',
        reason: 'The first report was wrong.',
        sources: [source('2026-03-02')],
        publishedFrom: '2026-03-02',
        entry: { version: 2, status: 'corrected' },
      });
      expect(data[1].changes).toEqual([
        { field: 'summary', before: 'What happened to gallo-freed.', after: 'He was freed in March.' },
        { field: 'occurredOn', before: '2026-01-08', after: '2026-03-01' },
      ]);
      expect((await historyOfGallo({ knownAt: String(reported) })).data).toHaveLength(1);
      expect((await historyOfGallo({ knowledge: 'published', knownAt: '2026-02-01' })).data).toHaveLength(1);
    });

    it('is not on it before it happened in the world', async () => {
      expect(await gallo({ asOf: '2026-02-01' })).toBeUndefined();
      expect(await gallo({ asOf: '2026-02-01', knownAt: String(reported) })).toBeDefined();
    });
  });

  it('leaves out what was retracted, unless asked for', async () => {
    await record.tell(
      { id: 'never-happened', on: '2018-01-01' },
      { type: 'EventRetracted', on: '2018-02-01', data: { target: 'never-happened', reason: 'It did not.' } },
    );
    expect(await ids({ asOf: '2018-06-01' })).toEqual([]);
    expect(await ids({ asOf: '2018-06-01' }, { status: 'retracted' })).toEqual(['never-happened']);
    await record.tell({
      type: 'EventReinstated',
      on: '2018-03-01',
      data: { target: 'never-happened', reason: 'It did.' },
    });
    expect(await ids({ asOf: '2018-06-01' })).toEqual(['never-happened']);
  });

  it('links entries both ways once both are known', async () => {
    const one = await record.tell({ id: 'second-step', on: '2018-06-02', data: { follows: ['first-step'] } });
    const both = await record.tell({ id: 'first-step', on: '2018-06-01' });
    const linksAt = async (knownAt: number) =>
      Object.fromEntries(
        (await timeline({ knownAt: String(knownAt) }, { from: '2018-06-01', to: '2018-06-02' })).data.map(
          (entry: any) => [entry.id, entry.links],
        ),
      );
    expect(await linksAt(one)).toEqual({ 'second-step': { follows: [], followedBy: [] } });
    expect(await linksAt(both)).toEqual({
      'first-step': { follows: [], followedBy: ['second-step'] },
      'second-step': { follows: ['first-step'], followedBy: [] },
    });
    const { data } = await timeline({ asOf: '2018-06-01' }, { from: '2018-06-01' });
    expect(data[0].links).toEqual({ follows: [], followedBy: [] });
  });

  it('answers byte for byte the same when asked again by position, whatever was appended since', async () => {
    const now = await record.answer(new GetTimeline({ dispute: 'venezuela' }));
    expect(now.moment.pinned).toBe(false);
    await record.tell({ id: 'later-entry', on: '2017-01-01' });
    const again = await record.answer(
      new GetTimeline({ dispute: 'venezuela', asOf: now.moment.asOf, knownAt: String(now.moment.position) }),
    );
    expect(again.moment.pinned).toBe(true);
    expect(again.body).toBe(now.body);
  });
});
