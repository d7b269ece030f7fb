import { useTestDatabase } from '@chancery/testing';
import { statement } from './e2e/fixtures';
import { useApi } from './e2e/use-api';

const RECORD = '/v1/disputes/venezuela';
const at = (type: string, data: object) => ({ type, occurredOn: '2019-01-01', data });
const registered = (code: string) => at('ActorRegistered', { code, name: code, kind: 'person' });
const merged = (from: string, to: string) => at('ActorsMerged', { from, to, reason: 'One person.' });
const coded = (proposition: object) =>
  at('PropositionsCoded', {
    target: 'said',
    method: 'human',
    propositions: [{ actor: 'CHN', strength: 2, ...proposition }],
  });
const saying = (proposition: object) => {
  const { data, ...rest } = statement('saying');
  return { ...rest, data: { ...data, propositions: [{ actor: 'CHN', strength: 2, ...proposition }] } };
};

describe('what an event names of a register', () => {
  const { api } = useApi(useTestDatabase);
  const post = (body: object, path = '/events?dryRun=true') => api().post(RECORD + path, body);
  const refusals = async (body: object, path?: string) => {
    const got = await post(body, path);
    return [got.status, got.body.code, ...got.body.errors.map(({ pointer }: any) => pointer)];
  };

  beforeAll(async () => {
    const polar = { slug: 'sanctions', title: 'Sanctions', kind: 'polar', proposition: 'They should stand.' };
    const options = [{ id: 'person:a', label: 'A' }];
    const choice = { slug: 'presidency', title: 'Who is president', kind: 'choice', options };
    const events = [
      registered('person:a'),
      registered('person:b'),
      at('IssueDefined', polar),
      at('IssueDefined', choice),
      statement('said', '2019-01-02'),
    ];
    const { status, body } = await post({ events }, '/events');
    expect([status, body.errors]).toEqual([201, undefined]);
  });

  it.each([
    [merged('person:a', 'person:nobody'), ['/data/to']],
    [merged('person:nobody', 'person:b'), ['/data/from']],
    [at('ActorSplit', { from: 'person:x', to: 'person:y', reason: 'Two.' }), ['/data/from', '/data/to']],
    [coded({ issue: 'sanctionz', polarity: 1 }), ['/data/propositions/0/issue']],
    [coded({ issue: 'presidency', choice: 'person:b' }), ['/data/propositions/0/choice']],
    [coded({ issue: 'sanctions', choice: 'person:a' }), ['/data/propositions/0/choice']],
    [saying({ issue: 'sanctionz', polarity: 1 }), ['/data/propositions/0/issue']],
  ])('must have been recorded: %j', async (event, pointers) => {
    expect(await refusals(event)).toEqual([422, 'INVALID_EVENT_DATA', ...pointers]);
  });

  it.each([
    merged('person:a', 'person:b'),
    coded({ issue: 'sanctions', polarity: 1 }),
    coded({ issue: 'presidency', choice: 'person:a' }),
    coded({ issue: 'presidency', choice: null }),
    coded({ issue: 'presidency', polarity: 0 }),
    saying({ issue: 'sanctions', polarity: -1 }),
  ])('may be what is recorded: %j', async (event) => {
    expect((await post(event)).status).toBe(200);
  });

  it('may be recorded earlier in the same batch, and not later', async () => {
    const option = at('OptionAdded', { slug: 'presidency', option: { id: 'person:b', label: 'B' } });
    const choosing = coded({ issue: 'presidency', choice: 'person:b' });
    expect((await post({ events: [option, choosing] })).status).toBe(200);
    expect(await refusals({ events: [choosing, option] })).toEqual([
      422,
      'INVALID_EVENT_DATA',
      '/events/0/data/propositions/0/choice',
    ]);
  });

  it('must have been recorded for a correction as well', async () => {
    const propositions = [{ actor: 'CHN', issue: 'sanctionz', polarity: 1, strength: 2 }];
    const correction = { fields: { propositions }, reason: 'Read again.' };
    expect(await refusals(correction, '/timeline/said/corrections?dryRun=true')).toEqual([
      422,
      'INVALID_EVENT_DATA',
      '/fields/propositions/0/issue',
    ]);
  });
});
