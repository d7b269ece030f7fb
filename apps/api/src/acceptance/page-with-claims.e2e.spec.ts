import { EventStore } from '@chancery/event-store';
import { useTestDatabase } from '@chancery/testing';
import { SHIPPED_RECORD } from '../e2e/shipped-record';
import { useApi } from '../e2e/use-api';
import { addressOf, allOf } from './asking';

const DISPUTE = 'venezuela';
const PAGE =
  'https://bharathorizon.com/politics/diplomacy/russia-demands-us-release-maduro-seeks-dialogue.html';
const RELEASE = '2026-01-03-russia-mfa-release-maduro';
/** Page, 20 claims, 20 verdicts: the last that is imported. */
const EVENTS = 41;

describe('the page that the project began with', () => {
  const { api } = useApi(() => useTestDatabase(SHIPPED_RECORD));
  let head: number;

  beforeAll(async () => {
    head = (await api().app.get(EventStore).head(DISPUTE)).position;
  });

  const sourceAt = async (position: number) => {
    const [found] = (await allOf(api(), 'sources', { q: 'bharathorizon', knownAt: String(position) })).filter(
      ({ url }) => url === PAGE,
    );
    return (await api().get(addressOf(`sources/${found.id}`, { knownAt: String(position) }))).body;
  };
  const entriesOf = (filters: Record<string, string>) =>
    allOf(api(), 'timeline', { from: '2026-01-03', to: '2026-01-03', actor: 'RUS.MFA', ...filters });

  const claimsBy = async (knownAt: string) =>
    (await entriesOf({ include: 'claims', knowledge: 'published', knownAt })).flatMap(({ claims }) => claims);

  const known = (list: string, position: number) =>
    allOf(api(), list, { asOf: '2026-07-01', knownAt: String(position), limit: '500' });

  it('shows its claims with their verdicts, and what it claimed before anybody checked', async () => {
    const { claims, citedBy, kind, published } = await sourceAt(head);
    expect({ kind, published, cited: citedBy.includes(RELEASE) }).toEqual({
      kind: 'media',
      published: null,
      cited: true,
    });
    expect(Object.fromEntries(claims.map((one: any) => [one.claimId, one.verdict]))).toEqual({
      h1: 'holds', h2: 'holds', 1: 'conflicts', 2: 'unsupported', 3: 'holds', 4: 'partly', 5: 'holds', 6: 'holds',
      7: 'outdated', 8: 'outdated', 9: 'partly', 10: 'conflicts', 11: 'partly', 12: 'outdated', 13: 'holds',
      14: 'conflicts', 15: 'outdated', 16: 'holds', 17: 'opinion', coverage: 'conflicts',
    }); // prettier-ignore
    const unchecked = (await sourceAt(head - 20)).claims;
    expect(unchecked).toHaveLength(20);
    expect(unchecked.filter((one: any) => one.verdict !== null || one.claim === null)).toEqual([]);
  });

  it('stands on the timeline beside what it was checked against, when asked for', async () => {
    const entries = await entriesOf({ include: 'claims' });
    const { claims } = entries.find(({ id }) => id === RELEASE);
    const { id: sourceId } = await sourceAt(head);
    expect(claims.map((one: any) => one.claimId)).toEqual(['h1', '1', '2', '3', '13', '14', 'coverage']);
    expect(claims[1]).toEqual({
      sourceId,
      claimId: '1',
      claim: 'Alex Saab is the person Russia wants released.',
      verdict: 'conflicts',
      reason: expect.stringContaining('Cilia Flores'),
    });
    expect(entries.find(({ id }) => id === '2026-01-03-russia-mfa-armed-aggression').claims).toEqual([]);
    const before = await entriesOf({ include: 'claims', knownAt: String(head - EVENTS) });
    expect(before.flatMap((entry) => entry.claims)).toEqual([]);
    const alone = await entriesOf({});
    expect(alone).toEqual(entries.map(({ claims: _claims, ...entry }) => entry));
  });

  it('could not be read in January, as nobody knows when it came out, and can since it was recorded here', async () => {
    expect(await claimsBy('2026-01-31')).toEqual([]);
    const { meta } = (await api().get(addressOf('sources', { limit: '1' }))).body;
    expect(await claimsBy(meta.knownAt.slice(0, 10))).not.toEqual([]);
  });

  it('gives the same bytes when asked again by position', async () => {
    const filters = { include: 'claims', from: '2026-01-03', to: '2026-01-03', asOf: '2026-07-01' };
    const now = await api().get(addressOf('timeline', filters));
    const again = await api().get(addressOf('timeline', { ...filters, knownAt: String(head) }));
    expect(again.text).toBe(now.text);
  });

  it('keeps its version as a disagreement on the two statements of the day', async () => {
    const fieldsWithPage = (await entriesOf({})).flatMap(({ id, disagreements }) =>
      disagreements
        .filter(({ values }: any) => values.some(({ sourceUrl }: any) => sourceUrl === PAGE))
        .map(({ field }: any) => [id, field]),
    );
    expect(Object.fromEntries(fieldsWithPage)).toEqual({
      [RELEASE]: 'who was to be released',
      '2026-01-03-russia-mfa-calls-dialogue': 'parties to the dialogue',
    });
  });

  it('moves no position and makes no entry', async () => {
    for (const list of ['positions', 'timeline'])
      expect(await known(list, head)).toEqual(await known(list, head - EVENTS));
    const onSaab = (await known('positions', head)).filter(
      ({ actor, issue }) => actor.code === 'RUS' && (issue.slug ?? issue) === 'alex-saab-case',
    );
    expect(onSaab.length).toBeGreaterThan(0);
    for (const { basis } of onSaab) expect(basis.entryId).toMatch(/^2021-/);
  });
});
