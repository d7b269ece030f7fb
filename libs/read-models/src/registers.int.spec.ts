import { useTestDatabase } from '@chancery/testing';
import { GetActor } from './actors/get-actor.query';
import { ListActors } from './actors/list-actors.query';
import { GetDispute } from './disputes/get-dispute.query';
import { ListDisputes } from './disputes/list-disputes.query';
import { GetIssue } from './issues/get-issue.query';
import { ListIssues } from './issues/list-issues.query';
import { GetSource } from './sources/get-source.query';
import { ListSources } from './sources/list-sources.query';
import { sourceId } from './sources/source-id';
import { source, SpecRecord } from './spec-record/spec-record';

const registered = (code: string, name: string, more: object = {}) => ({
  type: 'ActorRegistered',
  data: { code, name, kind: 'state', ...more },
});

const at = (moment: object = {}) => ({ dispute: 'venezuela', ...moment });

describe('the registers', () => {
  let record: SpecRecord;
  afterAll(() => record.close());
  const database = useTestDatabase();
  let first: number;
  const codes = async (question: object) =>
    (await record.ask(new ListActors(at(), question))).data.map(({ code }: any) => code);
  const actor = (code: string, moment: object = {}) => record.ask(new GetActor(at(moment), code));

  beforeAll(async () => {
    record = await SpecRecord.open(database().pool, 'venezuela');
    record.projections.start();
    first = await record.tell(
      registered('USA', 'United States'),
      registered('USA.OFAC', 'OFAC', { kind: 'body', partOf: 'USA' }),
    );
    await record.tell(
      registered('person:jorge-arreaza', 'Jorge Arreaza', { kind: 'person' }),
      { type: 'ActorNameAdded', data: { code: 'USA', name: { value: 'United States of America' } } },
      { type: 'ActorNameAdded', data: { code: 'USA', name: { value: 'Estados Unidos', lang: 'es' } } },
      {
        type: 'OfficeHeld',
        data: {
          person: 'person:jorge-arreaza',
          office: 'foreign-minister',
          of: 'VEN.MFA',
          from: '2017-08-03',
          to: null,
          sources: [],
        },
      },
      {
        type: 'OfficeEnded',
        data: { person: 'person:jorge-arreaza', office: 'foreign-minister', of: 'VEN.MFA', on: '2021-08-19' },
      },
      {
        type: 'OfficeHeld',
        data: {
          person: 'person:jorge-arreaza',
          office: 'industry-minister',
          of: 'VEN',
          from: '2021-08-19',
          to: null,
        },
      },
      {
        type: 'IssueDefined',
        data: {
          slug: 'sanctions',
          title: 'Sanctions on Venezuela',
          kind: 'polar',
          proposition: 'Sanctions are justified.',
        },
      },
      {
        type: 'IssueReworded',
        data: { slug: 'sanctions', proposition: 'The sanctions are justified.', reason: 'Clearer.' },
      },
      {
        id: 'one-entry',
        on: '2019-01-28',
        data: {
          sources: [
            source('2019-01-28', 'https://example.org/a'),
            source('2019-01-29', 'https://example.org/b'),
          ],
        },
      },
      {
        id: 'another-entry',
        on: '2019-02-01',
        data: { sources: [source('2019-01-28', 'https://example.org/a')] },
      },
      {
        type: 'SourceClaimRecorded',
        data: { url: 'https://example.org/b', claimId: 'h1', claim: 'It was so.' },
      },
      {
        type: 'ClaimAssessed',
        data: {
          url: 'https://example.org/b',
          claimId: 'h1',
          verdict: 'holds',
          evidence: ['one-entry'],
          reason: 'See there.',
        },
      },
    );
  });

  it('list actors by code, with the institution each is a body of', async () => {
    const { data, page } = await record.ask(new ListActors(at()));
    expect(data.map(({ code, name, parent }: any) => [code, name, parent])).toEqual([
      ['USA', 'United States of America', null],
      ['USA.OFAC', 'OFAC', { code: 'USA', name: 'United States of America' }],
      ['person:jorge-arreaza', 'Jorge Arreaza', null],
    ]);
    expect(page).toEqual({ next: null, limit: 50 });
  });

  it('find actors by any of their names, and by kind', async () => {
    expect(await codes({ q: 'estados' })).toEqual(['USA']);
    expect(await codes({ kind: ['body', 'person'] })).toEqual(['USA.OFAC', 'person:jorge-arreaza']);
  });

  it('give pages that stay with the position of the first', async () => {
    const one = await record.ask(new ListActors(at(), { limit: 1 }));
    const two = await record.ask(new ListActors(at(), { limit: 1, cursor: one.page.next }));
    expect([one.data[0].code, two.data[0].code]).toEqual(['USA', 'USA.OFAC']);
    expect(two.meta).toEqual(one.meta);
    await expect(record.ask(new ListActors(at(), { q: 'x', cursor: one.page.next }))).rejects.toMatchObject({
      code: 'INVALID_CURSOR',
    });
  });

  it('know an actor as it was known, with the offices begun by the day asked for', async () => {
    expect(await actor('USA', { knownAt: String(first) })).toMatchObject({
      name: 'United States',
      names: [],
    });
    const offices = (await actor('person:jorge-arreaza', { asOf: '2019-01-01' })).offices;
    expect(offices).toEqual([
      {
        office: 'foreign-minister',
        of: 'VEN.MFA',
        from: '2017-08-03',
        to: '2021-08-19',
        disputed: false,
        sources: [],
        note: null,
      },
    ]);
    expect((await actor('person:jorge-arreaza')).offices).toHaveLength(2);
    await expect(actor('person:jorge-arreaza', { knownAt: String(first) })).rejects.toMatchObject({
      code: 'ACTOR_NOT_FOUND',
    });
  });

  it('say where a merged actor went', async () => {
    await record.tell({
      type: 'ActorsMerged',
      data: { from: 'person:arreaza', to: 'person:jorge-arreaza', reason: 'The same.' },
    });
    const answer = await record.answer(new GetActor(at(), 'person:arreaza'));
    expect(answer).toMatchObject({ movedTo: 'person:jorge-arreaza' });
  });

  it('know an issue as it was worded', async () => {
    expect(await record.ask(new GetIssue(at(), 'sanctions'))).toMatchObject({
      title: 'Sanctions on Venezuela',
      proposition: 'The sanctions are justified.',
      options: [],
    });
    expect((await record.ask(new ListIssues(at({ knownAt: String(first) })))).data).toEqual([]);
    await expect(record.ask(new GetIssue(at(), 'sanction'))).rejects.toMatchObject({
      code: 'ISSUE_NOT_FOUND',
    });
  });

  it('know every source, what it claims and what cites it', async () => {
    expect((await record.ask(new ListSources(at()))).data).toHaveLength(2);
    const a = await record.ask(new GetSource(at(), sourceId('https://example.org/a')));
    expect(a).toMatchObject({
      url: 'https://example.org/a',
      title: 'A report',
      citedBy: ['one-entry', 'another-entry'],
    });
    const b = await record.ask(new GetSource(at(), sourceId('https://example.org/b')));
    expect(b.claims).toEqual([
      {
        claimId: 'h1',
        claim: 'It was so.',
        claimedOn: null,
        propositions: [],
        verdict: 'holds',
        evidence: ['one-entry'],
        reason: 'See there.',
        publishedFrom: '2019-01-29',
        assessedFrom: '2019-01-29',
      },
    ]);
    await expect(record.ask(new GetSource(at(), 'none'))).rejects.toMatchObject({ code: 'SOURCE_NOT_FOUND' });
  });

  it('sum up a dispute at a moment', async () => {
    const now = await record.ask(new GetDispute(at()));
    expect(now).toMatchObject({
      slug: 'venezuela',
      counts: { entries: 2, actors: 4, issues: 1, sources: 2 },
      span: { from: '2019-01-28', to: '2019-02-01' },
    });
    expect(now.position).toBe(now.counts.events);
    const then = await record.ask(new GetDispute(at({ asOf: '2019-01-30' })));
    expect(then).toMatchObject({ counts: { entries: 1 }, span: { to: '2019-01-28' } });
    const all = JSON.parse((await record.answer(new ListDisputes() as never)).body);
    const { meta: _, ...summary } = now;
    expect(all.data).toEqual([summary]);
  });
});
