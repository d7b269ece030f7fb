import { useTestDatabase } from '@chancery/testing';
import { SpecRecord, source } from '../spec-record/spec-record';
import { GetTimeline, type TimelineQuestion } from './get-timeline/get-timeline.query';

const told = (id: string, on: string, published: string) => ({
  id,
  on,
  data: { actors: [{ code: 'RUS' }], sources: [source(published)] },
});

describe('the timeline in the order in which things became known', () => {
  let record: SpecRecord;
  afterAll(() => record.close());
  const database = useTestDatabase();
  let corrected: number;

  const entries = async (question: TimelineQuestion = {}, moment: object = {}): Promise<any[]> =>
    (
      await record.ask(
        new GetTimeline({ dispute: 'venezuela', ...moment }, { order: 'known', status: 'any', ...question }),
      )
    ).data;
  const ids = async (question?: TimelineQuestion, moment?: object) =>
    (await entries(question, moment)).map(({ id }) => id);

  beforeAll(async () => {
    record = await SpecRecord.open(database().pool, 'venezuela');
    record.projections.start();
    await record.tell(
      told('of-march', '2019-03-01', '2019-03-02'),
      told('of-january', '2019-01-10', '2019-06-01'),
      told('of-may', '2019-05-01', '2019-05-02'),
    );
    corrected = await record.tell({
      type: 'EventCorrected',
      on: '2019-07-01',
      data: { target: 'of-march', fields: { note: 'Late.' }, reason: 'More is known.', sources: [] },
    });
  });

  it('begins with what was recorded or amended last, whenever it happened', async () => {
    expect(await ids()).toEqual(['of-march', 'of-may', 'of-january']);
    expect(await ids({}, { knownAt: String(corrected - 1) })).toEqual(['of-may', 'of-january', 'of-march']);
  });

  it('says when the newest event about an entry was recorded', async () => {
    const [first, second] = await entries();
    expect(first.updatedAt).toBe(await record.store.recordedAt('venezuela', corrected));
    expect(first.updatedAt > first.recordedAt).toBe(true);
    expect(second.updatedAt).toBe(second.recordedAt);
  });

  it('by publication begins with what was published last', async () => {
    expect(await ids({}, { knowledge: 'published', knownAt: '2019-06-15' })).toEqual([
      'of-january',
      'of-may',
      'of-march',
    ]);
  });

  it('is not moved by a new name for somebody in it, and is by a retraction', async () => {
    await record.tell({ type: 'ActorRegistered', data: { code: 'RUS', name: 'Russia', kind: 'state' } });
    expect((await entries()).map(({ id, actors }) => [id, actors[0].name])).toEqual([
      ['of-march', 'Russia'],
      ['of-may', 'Russia'],
      ['of-january', 'Russia'],
    ]);
    await record.tell({ type: 'EventRetracted', data: { target: 'of-january', reason: 'Not so.' } });
    expect(await ids()).toEqual(['of-january', 'of-march', 'of-may']);
    expect(await ids({ status: 'current' })).toEqual(['of-march', 'of-may']);
  });
});
