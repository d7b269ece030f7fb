import { useTestDatabase } from '@chancery/testing';
import type { Query } from '@nestjs/cqrs';
import { ListCases } from '../../cases/list-cases.query';
import { ListMeasures } from '../../measures/list-measures.query';
import type { Answer } from '../../moment/meta-of';
import { ListPositions } from '../../positions/list-positions/list-positions.query';
import { SpecRecord } from '../../spec-record/spec-record';

const SHORT = 'person:edmundo-gonzalez';
const LONG = 'person:edmundo-gonzalez-urrutia';
const MERGE = { from: SHORT, to: LONG, reason: 'One person under two codes.' };
const ISSUE = { slug: 'dialogue', title: 'Dialogue', kind: 'polar', proposition: 'There is to be one.' };

const asked = (code: string, knownAt?: number): Query<Answer>[] => {
  const moment = { dispute: 'venezuela', ...(knownAt && { knownAt: String(knownAt) }) };
  return [
    new ListCases(moment, { filters: { person: [code] } }),
    new ListMeasures(moment, { filters: { target: [code] } }),
    new ListPositions(moment, { actor: [code], issue: ['dialogue'] }),
  ];
};

describe('a list that is filtered by a code that was merged', () => {
  let record: SpecRecord;
  let before = 0;
  afterAll(() => record.close());
  const database = useTestDatabase();

  beforeAll(async () => {
    record = await SpecRecord.open(database().pool, 'venezuela');
    record.projections.start();
    before = await record.tell(
      { type: 'IssueDefined', data: ISSUE },
      { type: 'PersonDetained', id: 'held', on: '2024-08-01', data: { summary: 'Held.', actors: [{ code: 'VEN' }], targets: [{ code: SHORT }] } },
      { type: 'SanctionImposed', id: 'imposed', on: '2024-08-02', data: { summary: 'Imposed.', actors: [{ code: 'USA.OFAC' }], targets: [{ code: SHORT }], programme: 'US EO 13692' } },
      { id: 'said', on: '2024-08-03', data: { summary: 'Said.', actors: [{ code: SHORT }], issues: ['dialogue'], propositions: [{ actor: SHORT, issue: 'dialogue', polarity: 1, strength: 2 }] } },
    );
    await record.tell({ type: 'ActorsMerged', data: MERGE });
  }); // prettier-ignore

  const told = async (code: string, knownAt?: number) => {
    const answers = await Promise.all(asked(code, knownAt).map((question) => record.ask(question)));
    return answers.map(({ data: [row] }) => (row?.person ?? row?.targets?.[0] ?? row?.actor)?.code);
  };

  it.each([SHORT, LONG])('answers for the one that stands: %s', async (code) => {
    expect(await told(code)).toEqual([LONG, LONG, LONG]);
  });

  it('answers as was known before, and again once they are parted', async () => {
    expect(await told(SHORT, before)).toEqual([SHORT, SHORT, SHORT]);
    await record.tell({ type: 'ActorSplit', data: MERGE });
    expect(await told(SHORT)).toEqual([SHORT, SHORT, SHORT]);
    expect(await told(SHORT, before + 1)).toEqual([LONG, LONG, LONG]);
  });
});
