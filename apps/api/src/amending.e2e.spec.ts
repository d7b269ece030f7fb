import { useTestDatabase } from '@chancery/testing';
import { statement } from './e2e/fixtures';
import { useApi } from './e2e/use-api';

const RECORD = '/v1/disputes/venezuela';
const SAID = `${RECORD}/timeline/said`;
const LONG = 'person:edmundo-gonzalez-urrutia';
const SHORT = 'person:edmundo-gonzalez';
const registered = (code: string, kind: string) => ({
  type: 'ActorRegistered',
  occurredOn: '2019-01-01',
  data: { code, name: `The name of ${code}`, kind },
});
const sanctions = {
  type: 'IssueDefined',
  occurredOn: '2019-01-01',
  data: { slug: 'sanctions', title: 'Sanctions', kind: 'polar', proposition: 'The sanctions should stand.' },
};
const coding = (method: string, polarity: number, more: object) => ({
  type: 'PropositionsCoded',
  occurredOn: '2024-08-01',
  data: { target: 'said', propositions: [{ actor: 'CHN', issue: 'sanctions', polarity, strength: 2 }], method, ...more },
}); // prettier-ignore
const amend = (kind: string, body: object) => ({ path: `/timeline/said/${kind}`, body });

describe('what is amended by several people', () => {
  const { api } = useApi(useTestDatabase);
  /** What was answered while each position was the last one, by its pinned address. */
  const answered = new Map<string, string>();
  const tokens: Record<string, string> = {};
  let head = 0;

  const questions = (position: number) =>
    [
      'timeline',
      'timeline/said',
      'timeline/said/history',
      'positions',
      'actors',
      'snapshot',
      `actors/${SHORT}`,
    ].map((path) => `${RECORD}/${path}?asOf=2025-01-01&knownAt=${position}`);

  /** Writes as somebody, and keeps everything that is then answered. */
  const write = async (who: string, { path = '/events', body }: { path?: string; body: object }) => {
    tokens[who] ??= await api().token('editor', who);
    const got = await api().post(RECORD + path, body, { authorization: `Bearer ${tokens[who]}` });
    expect([got.status, got.body.detail]).toEqual([201, undefined]);
    head = got.body.position;
    await api().get(`${RECORD}/snapshot?minPosition=${head}`);
    for (const url of questions(head)) answered.set(url, (await api().get(url)).text);
  };
  const actor = (code: string, query = '') =>
    api().request(`${RECORD}/actors/${code}?minPosition=${head}${query}`, { redirect: 'manual' });

  beforeAll(async () => {
    const events = [
      registered('CHN', 'state'),
      registered(LONG, 'person'),
      registered(SHORT, 'person'),
      sanctions,
      statement('said', '2019-02-01'),
    ];
    await write('ana', { body: { events } });
    await write('ana', { body: coding('rule', 1, { ruleId: 'R3' }) });
    const sources = [{ url: 'https://example.org/recording', published: '2019-02-03' }];
    await write('ben', amend('corrections', { fields: { occurredOn: '2019-02-03' }, reason: 'The video is of the third.', sources })); // prettier-ignore
    await write('eva', amend('corrections', { fields: { occurredOn: '2019-02-02', targets: [{ code: LONG }] }, reason: 'The video was shown a day late.' })); // prettier-ignore
    await write('ben', amend('retractions', { reason: 'The agency withdrew it.' }));
    await write('eva', amend('reinstatements', { reason: 'A second agency has it.' }));
    await write('ana', { body: coding('human', -1, { coder: 'Ana', why: 'It is said against them.' }) });
    await write('ana', { body: coding('rule', 1, { ruleId: 'R3' }) });
    const merge = { from: SHORT, to: LONG, reason: 'One person under two codes.' };
    await write('ben', { body: { type: 'ActorsMerged', occurredOn: '2024-07-28', data: merge } });
  });

  it('shows in its history who did what, and why', async () => {
    const { body } = await api().get(`${SAID}/history?minPosition=${head}`);
    expect(body.data.map(({ type, recordedBy, reason }: any) => [type, recordedBy, reason])).toEqual([
      ['StatementIssued', 'token:ana', null],
      ['EventCorrected', 'token:ben', 'The video is of the third.'],
      ['EventCorrected', 'token:eva', 'The video was shown a day late.'],
      ['EventRetracted', 'token:ben', 'The agency withdrew it.'],
      ['EventReinstated', 'token:eva', 'A second agency has it.'],
    ]);
    expect(
      body.codings.map(({ recordedBy, method, ruleId, coder, why }: any) => [
        recordedBy,
        method,
        ruleId,
        coder,
        why,
      ]),
    ).toEqual([
      ['token:ana', 'rule', 'R3', null, null],
      ['token:ana', 'human', null, 'Ana', 'It is said against them.'],
      ['token:ana', 'rule', 'R3', null, null],
    ]);
    const { body: entry } = await api().get(SAID);
    expect(entry).toMatchObject({ occurredOn: '2019-02-02', status: 'corrected', targets: [{ code: LONG }] });
  });

  it('stands where a person has read it, whatever a rule says later', async () => {
    const { body } = await api().get(`${RECORD}/positions?actor=CHN&minPosition=${head}`);
    expect(body.data).toMatchObject([{ score: -2, basis: { entryId: 'said', rule: 'human' } }]);
    const { body: log } = await api().get(`${RECORD}/events?limit=500`);
    const codings = log.data.filter(({ type }: any) => type === 'PropositionsCoded');
    expect(codings.map(({ recordedBy, data }: any) => [recordedBy, data.method, data.why])).toEqual([
      ['token:ana', 'rule', undefined],
      ['token:ana', 'human', 'It is said against them.'],
      ['token:ana', 'rule', undefined],
    ]);
  });

  it('sends from the merged actor to the one that stands, which says who merged them and why, as the log does', async () => {
    const { status, headers } = await actor(SHORT);
    expect([status, headers.get('location')]).toEqual([
      308,
      `${RECORD}/actors/${encodeURIComponent(LONG)}?minPosition=${head}`,
    ]);
    const { body: standing } = await actor(LONG);
    expect(standing.mergers).toEqual([
      {
        type: 'ActorsMerged',
        from: SHORT,
        to: LONG,
        reason: 'One person under two codes.',
        recordedBy: 'token:ben',
        recordedAt: expect.any(String),
        position: head,
      },
    ]);
    const { body } = await api().get(`${RECORD}/events?after=${head - 1}`);
    expect(body.data).toMatchObject([
      { type: 'ActorsMerged', recordedBy: 'token:ben', data: { reason: 'One person under two codes.' } },
    ]);
  });

  it.each([
    [{ from: SHORT, to: 'CHN' }, /is merged into person:edmundo-gonzalez-urrutia already: record ActorSplit/],
    [{ from: LONG, to: SHORT }, /has given way to/],
    [{ from: 'CHN', to: 'CHN' }, /cannot be merged into itself/],
  ])('refuses the merge %j', async (merge, why) => {
    const data = { ...merge, reason: 'No.' };
    const got = await api().post(`${RECORD}/events`, {
      type: 'ActorsMerged',
      occurredOn: '2024-07-29',
      data,
    });
    expect([got.status, got.body.code]).toEqual([409, 'HISTORY_FORBIDS']);
    expect(got.body.detail).toMatch(why);
  });

  it('answers what was known before as before, byte for byte, after the merge is undone as well', async () => {
    const data = { from: SHORT, to: LONG, reason: 'Father and son after all.' };
    await write('eva', { body: { type: 'ActorSplit', occurredOn: '2024-07-29', data } });
    const { status, body: parted } = await actor(SHORT);
    expect(status).toBe(200);
    expect(parted.mergers).toMatchObject([
      { type: 'ActorsMerged', recordedBy: 'token:ben' },
      { type: 'ActorSplit', recordedBy: 'token:eva', reason: 'Father and son after all.' },
    ]);
    expect(answered.size).toBeGreaterThan(60);
    for (const [url, text] of answered) expect([url, (await api().get(url)).text]).toEqual([url, text]);
  });
});
