import { catalogue } from '@chancery/events';
import { useTestDatabase } from '@chancery/testing';
import { statement } from './e2e/fixtures';
import { useApi } from './e2e/use-api';

const RECORD = '/v1/disputes/venezuela';

/** What must have happened before: types whose own example is told with the fields it shares, a year earlier. */
const BEFORE: Readonly<Record<string, readonly string[]>> = {
  SanctionAmended: ['SanctionImposed'],
  SanctionEased: ['SanctionImposed'],
  SanctionSuspended: ['SanctionImposed'],
  SanctionReimposed: ['SanctionImposed', 'SanctionLifted'],
  SanctionLifted: ['SanctionImposed'],
  SanctionExpired: ['SanctionImposed'],
  CustodyTransferred: ['PersonDetained'],
  CustodyRegimeChanged: ['PersonDetained'],
  PersonReleased: ['PersonDetained'],
  ChargesDismissed: ['ChargesFiled'],
  ClaimAssessed: ['SourceClaimRecorded'],
  DisagreementSettled: ['DisagreementRecorded'],
  ActorSplit: ['ActorsMerged'],
  OfficeEnded: ['OfficeHeld'],
  OptionAdded: ['IssueDefined'],
  IssueReworded: ['IssueDefined'],
};
/** Not shared with what comes before, or needed there as well. */
const OTHERWISE: Readonly<Record<string, object>> = {
  OptionAdded: { kind: 'choice', options: [{ id: 'another', label: 'Another' }] },
  SanctionSuspended: { targets: [] },
};

describe('the documented example of an event type', () => {
  const { api } = useApi(useTestDatabase);
  let schemas: any;

  let admin: { authorization: string };

  beforeAll(async () => {
    admin = { authorization: `Bearer ${await api().token('admin')}` };
    // What can be erased must be on record: in a dry run nothing is.
    const personal = [{ about: 'person:alex-saab', text: 'Illustration.' }];
    const said = statement('noted');
    await api().post(`${RECORD}/events`, { ...said, data: { ...said.data, personal } });
    schemas = (await api().get('/docs-json')).body.components.schemas;
  });

  /** The example of an earlier step, about the same parties and things as that of `type`. */
  const earlier = (step: string, type: string, index: number) => {
    const [{ data: own }] = schemas[step].examples;
    const [{ data }] = schemas[type].examples;
    const known = Object.keys(schemas[step].properties.data.properties);
    const shared = Object.entries(data).filter(([name]) => known.includes(name));
    const occurredOn = `200${index}-01-01`;
    return { type: step, occurredOn, data: { ...own, ...Object.fromEntries(shared), ...OTHERWISE[type] } };
  };

  /** What the data names of the registers: codes that are merged or parted, issues that a stand is taken on. */
  const registers = ({ from, to, reason, propositions = [] }: any): object[] => [
    ...[from, to].flatMap((code) =>
      reason && to ? registered('ActorRegistered', { code, name: code }) : [],
    ),
    ...propositions.flatMap(({ issue: slug }: any) =>
      registered('IssueDefined', { slug, kind: 'polar', proposition: 'It should.', options: undefined }),
    ),
  ];
  const registered = (type: string, data: object) => [
    { type, occurredOn: '2000-01-01', data: { ...schemas[type].examples[0].data, ...data } },
  ];

  const before = (type: string): object[] => {
    const [{ data }] = schemas[type].examples;
    const steps = (BEFORE[type] ?? []).map((step, index) => earlier(step, type, index));
    const mentioned = [data.target, ...(data.follows ?? [])].filter((id) => typeof id === 'string');
    const targets = mentioned.map((id: string) => statement(id, '2001-01-01'));
    const retracted = {
      type: 'EventRetracted',
      occurredOn: '2002-01-01',
      data: { target: data.target, reason: 'Why.' },
    };
    return [...registers(data), ...targets, ...(type === 'EventReinstated' ? [retracted] : []), ...steps];
  };

  it.each(catalogue.types)('is accepted as it stands: %s', async (type) => {
    const [example] = schemas[type].examples;
    const events = [...before(type), example];
    const { status, body } = await api().post(`${RECORD}/events?dryRun=true`, { events }, admin);
    expect([status, body.detail, body.errors]).toEqual([200, undefined, undefined]);
    expect(body.events).toHaveLength(events.length);
  });
});
