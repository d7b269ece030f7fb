import { useTestDatabase } from '@chancery/testing';
import { useApi } from './e2e/use-api';

const RECORD = '/v1/disputes/venezuela';
const sources = [
  { url: 'https://example.org/a', title: 'A report', publisher: 'Wire', published: '2019-01-24' },
];
const register = (code: string, name: string) => ({
  type: 'ActorRegistered',
  occurredOn: '2019-01-01',
  data: { code, name, kind: code.startsWith('person:') ? 'person' : 'state' },
});
const statement = (id: string, occurredOn: string, polarity: number, more: object = {}) => ({
  type: 'StatementIssued',
  occurredOn,
  id,
  data: {
    summary: 'Russia condemns the sanctions on Venezuela.',
    actors: [{ code: 'RUS' }],
    targets: [{ code: 'USA' }],
    propositions: [{ actor: 'RUS', issue: 'sanctions', polarity, strength: 2 }],
    sources,
    ...more,
  },
});
const detained = {
  type: 'PersonDetained',
  occurredOn: '2019-03-21',
  id: 'marrero-detained',
  data: { summary: 'Roberto Marrero is detained.', actors: [{ code: 'VEN' }], targets: [{ code: 'person:roberto-marrero' }], sources }, // prettier-ignore
};

const short = ({ changes }: any) =>
    changes.map(({ question, id, change, from, to, now, before, after }: any) => [
      question, id, change, from, to, now, before?.score ?? before?.status ?? null, after?.score ?? after?.status ?? null,
    ]); // prettier-ignore

describe('a dry run', () => {
  const { api } = useApi(useTestDatabase);
  let head = 0;

  const dry = async (path: string, body: object) => {
    const got = await api().post(`${RECORD}${path}?dryRun=true`, body);
    expect([got.status, got.body.position, got.body.dryRun]).toEqual([200, head, true]);
    return got.body;
  };
  beforeAll(async () => {
    const issue = { type: 'IssueDefined', occurredOn: '2019-01-01', data: { slug: 'sanctions', title: 'Sanctions', kind: 'polar', proposition: 'The sanctions should stand.' } }; // prettier-ignore
    const registers = [
      register('RUS', 'Russia'),
      register('USA', 'United States'),
      register('VEN', 'Venezuela'),
    ];
    const events = [...registers, issue, statement('first', '2019-01-24', -1)];
    const { status, body } = await api().post(`${RECORD}/events`, { events });
    expect([status, body.errors]).toEqual([201, undefined]);
    head = body.position;
  });

  it('says from when on which position would be another', async () => {
    const more = { summary: 'Moscow asks for the measures to stand.', targets: [], sources: [{ url: 'https://example.org/b' }] }; // prettier-ignore
    const body = await dry('/events', statement('second', '2019-06-01', 1, more));
    expect(short(body)).toEqual([
      ['positions', 'RUS sanctions declared', 'changed', '2019-06-01', null, true, -2, 2],
    ]);
    expect(body.events[0].duplicates).toEqual([]);
  });

  it('says that a statement between two others would change the past only', async () => {
    const { body } = await api().post(`${RECORD}/events`, statement('later', '2020-01-01', -1));
    head = body.position;
    const foreseen = short(await dry('/events', statement('between', '2019-06-01', 1)));
    expect(foreseen).toContainEqual(
      ['positions', 'RUS sanctions declared', 'changed', '2019-06-01', '2020-01-01', false, -2, 2],
    ); // prettier-ignore
  });

  it('names the entry that may be the same, with a reason', async () => {
    const again = statement('again', '2019-01-25', -1, { actors: [{ code: 'RUS.MFA' }] });
    const { events } = await dry('/events', again);
    expect(events[0].duplicates).toMatchObject([
      {
        entryId: 'first',
        type: 'StatementIssued',
        occurredOn: '2019-01-24',
        reason: 'Both are StatementIssued, both name USA, 1 day apart, they cite the same source, their summaries are much alike.', // prettier-ignore
      },
    ]);
    expect(events[0].duplicates[0].score).toBeGreaterThan(0.8);
  });

  it('finds it where one of the two is dated to the year, and within the batch', async () => {
    const { events } = await dry('/events', {
      events: [statement('vague', '2019', -1), statement('vaguer', '2019-07-01', -1)],
    });
    expect(events.map(({ duplicates }: any) => duplicates.map(({ entryId }: any) => entryId))).toEqual([
      ['later', 'first'],
      ['vague'],
    ]);
  });

  it('tells what a batch would come to in cases', async () => {
    const foreseen = await dry('/events', { events: [detained] });
    expect(short(foreseen)).toEqual([
      ['cases', 'custody/person-roberto-marrero', 'appeared', '2019-03-21', null, true, null, 'held'],
    ]);
  });

  it('tells what a correction, a retraction and a merge would come to', async () => {
    const reason = 'It was said the day after.';
    const corrected = await dry('/timeline/first/corrections', {
      fields: { occurredOn: '2019-01-25' },
      reason,
    });
    expect(short(corrected)).toContainEqual(
      ['positions', 'RUS sanctions declared', 'disappeared', '2019-01-24', '2019-01-25', false, -2, null],
    ); // prettier-ignore
    const retracted = await dry('/timeline/first/retractions', { reason });
    expect(short(retracted)).toContainEqual(
      ['positions', 'RUS sanctions declared', 'disappeared', '2019-01-24', '2020-01-01', false, -2, null],
    ); // prettier-ignore
    const merge = {
      type: 'ActorsMerged',
      occurredOn: '2020-02-01',
      data: { from: 'RUS', to: 'USA', reason },
    };
    const merged = short(await dry('/events', merge));
    expect(merged.map(([question, id, change]: string[]) => [question, id, change])).toEqual(
      expect.arrayContaining([
        ['positions', 'RUS sanctions declared', 'disappeared'],
        ['positions', 'USA sanctions declared', 'appeared'],
      ]),
    );
  });

  it('tells what a reinstatement would bring back, and refuses that of an entry that stands', async () => {
    const reason = 'It was said after all.';
    const path = '/timeline/first/reinstatements';
    const standing = await api().post(`${RECORD}${path}?dryRun=true`, { reason });
    expect([standing.status, standing.body.code]).toEqual([409, 'ENTRY_NOT_RETRACTED']);
    const { body } = await api().post(`${RECORD}/timeline/first/retractions`, { reason: 'It was not.' });
    head = body.position;
    expect(short(await dry(path, { reason }))).toContainEqual(
      ['positions', 'RUS sanctions declared', 'appeared', '2019-01-24', '2020-01-01', false, null, -2],
    ); // prettier-ignore
    const { status } = (await api().get(`${RECORD}/timeline/first?minPosition=${head}`)).body;
    expect(status).toBe('retracted');
  });

  it('stores nothing and foretells what is then answered', async () => {
    const before = await api().get(`${RECORD}/events?limit=500`);
    const said = statement('second', '2020-06-01', 1);
    const [foreseen] = (await dry('/events', said)).changes;
    expect((await api().get(`${RECORD}/events?limit=500`)).text).toBe(before.text);
    const { body } = await api().post(`${RECORD}/events`, said);
    const asked = `${RECORD}/positions?actor=RUS&asOf=2020-06-01&minPosition=${body.position}`;
    expect((await api().get(asked)).body.data).toEqual([foreseen.after]);
  });
});
