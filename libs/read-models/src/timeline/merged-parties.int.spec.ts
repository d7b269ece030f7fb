import { useTestDatabase } from '@chancery/testing';
import { SpecRecord } from '../spec-record/spec-record';
import { GetTimeline, type TimelineQuestion } from './get-timeline/get-timeline.query';

const SHORT = 'person:edmundo-gonzalez';
const LONG = 'person:edmundo-gonzalez-urrutia';
const merge = { from: SHORT, to: LONG, reason: 'One person under two codes.' };

const entry = (id: string, actor: string, subject?: string) => ({
  id,
  on: '2024-08-01',
  data: { actors: [{ code: actor }], ...(subject && { subjects: [{ code: subject }] }), summary: id },
});

describe('parties that turn out to be one', () => {
  let record: SpecRecord;
  afterAll(() => record.close());
  const database = useTestDatabase();

  const ask = (question: TimelineQuestion, knownAt?: number) =>
    record.ask(
      new GetTimeline({ dispute: 'venezuela', ...(knownAt && { knownAt: String(knownAt) }) }, question),
    );
  const by = async (filter: string, code: string, knownAt?: number) =>
    (await ask({ filters: { [filter]: [code] } }, knownAt)).data.map(({ id }: { id: string }) => id);
  const counted = async (knownAt?: number) => (await ask({ facets: ['party'] }, knownAt)).facets.party;

  beforeAll(async () => {
    record = await SpecRecord.open(database().pool, 'venezuela');
    record.projections.start();
    await record.tell(
      entry('by-short', SHORT),
      entry('by-long', LONG),
      entry('by-both', LONG, SHORT),
      entry('by-another', 'CHN'),
    );
    await record.tell({ type: 'ActorsMerged', data: merge });
  });

  it.each([SHORT, LONG])('are found by either code: %s', async (code) => {
    expect(await by('actor', code)).toEqual(['by-short', 'by-long', 'by-both']);
    expect(await by('party', code)).toEqual(['by-short', 'by-long', 'by-both']);
    expect(await by('subject', code)).toEqual(['by-both']);
  });

  it('are counted as one, an entry that names both codes once', async () => {
    expect(await counted()).toEqual([
      { value: LONG, count: 3 },
      { value: 'CHN', count: 1 },
    ]);
  });

  it('are two for those who ask what was known before', async () => {
    expect(await by('actor', SHORT, 4)).toEqual(['by-short']);
    expect(await counted(4)).toEqual([
      { value: SHORT, count: 2 },
      { value: LONG, count: 2 },
      { value: 'CHN', count: 1 },
    ]);
  });

  it('are two again once they are parted', async () => {
    await record.tell({ type: 'ActorSplit', data: merge });
    expect(await by('actor', SHORT)).toEqual(['by-short']);
    expect(await by('actor', LONG, 5)).toEqual(['by-short', 'by-long', 'by-both']);
  });
});
