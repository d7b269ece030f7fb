import { useTestDatabase } from '@chancery/testing';
import { ListCases } from './cases/list-cases.query';
import { ListChanges } from './changes/list-changes.query';
import { ListDemands } from './demands/list-demands.query';
import { ListMeasures } from './measures/list-measures.query';
import { ListPositions } from './positions/list-positions/list-positions.query';
import { ListRecognitions } from './recognitions/list-recognitions.query';
import { GetSnapshot } from './snapshot/get-snapshot.query';
import { source, SpecRecord, type Told } from './spec-record/spec-record';

const GUAIDO = 'person:juan-guaido';
const MADURO = 'person:nicolas-maduro';
const party = (code: string) => ({ code });
const state = (code: string, name: string): Told => ({
  type: 'ActorRegistered',
  data: { code, name, kind: 'state' },
});
const at = (moment: object = {}) => ({ dispute: 'venezuela', ...moment });
const told = (id: string, type: string, on: string, data: object): Told => ({
  id,
  type,
  on,
  data: { ...data },
});

const REGISTERS: Told[] = [
  state('USA', 'United States'),
  state('VEN', 'Venezuela'),
  state('RUS', 'Russia'),
  {
    type: 'IssueDefined',
    data: {
      slug: 'presidency-legitimacy',
      title: 'Who is president',
      kind: 'choice',
      options: [
        { id: GUAIDO, label: 'Guaidó' },
        { id: MADURO, label: 'Maduro' },
      ],
    },
  },
];

const choice = (actor: string, code: string) => ({ propositions: [{ actor, issue: 'presidency-legitimacy', choice: code, strength: 2 }] }); // prettier-ignore
const EVENTS: Told[] = [
  told('usa-guaido', 'RecognitionExtended', '2019-01-23', { actors: [party('USA')], targets: [party(GUAIDO)], ...choice('USA', GUAIDO) }),
  told('rus-maduro', 'RecognitionExtended', '2019-01-24', { actors: [party('RUS')], targets: [party(MADURO)], ...choice('RUS', MADURO) }),
  told('pdvsa', 'SanctionImposed', '2019-01-28', { actors: [party('USA')], targets: [party('org:pdvsa')], programme: 'US EO 13850' }),
  told('bcv', 'SanctionImposed', '2019-04-17', { actors: [party('USA')], targets: [party('VEN.BCV')], programme: 'US EO 13850' }),
  told('held', 'PersonDetained', '2024-12-08', { actors: [party('VEN')], targets: [party('person:nahuel-gallo')] }),
  told('freed', 'PersonReleased', '2026-01-08', { actors: [party('VEN')], targets: [party('person:nahuel-gallo')], sources: [source('2026-01-09')] }),
  told('asked', 'StatementIssued', '2026-01-03', { actors: [party('RUS')], targets: [party('USA')], stance: 'demands', summary: 'Russia asks for clarity.' }),
]; // prettier-ignore

describe('what stands at a moment', () => {
  let record: SpecRecord;
  afterAll(() => record.close());
  const database = useTestDatabase();
  let before: number;
  let after: number;

  beforeAll(async () => {
    record = await SpecRecord.open(database().pool, 'venezuela');
    record.projections.start();
    before = await record.tell(...REGISTERS, ...EVENTS);
    const fields = { occurredOn: '2026-03-01' };
    const data = { target: 'freed', fields, reason: 'It was in March.', sources: [source('2026-03-02')] };
    after = await record.tell({ type: 'EventCorrected', on: '2026-03-02', data });
  });

  const measures = (moment: object, question: object = {}) =>
    record.ask(new ListMeasures(at(moment), question));
  const ids = async (moment: object, filters: object = {}) =>
    (await measures(moment, { filters })).data.map(({ id }: any) => id);

  const custodyPublishedBy = async (knownAt: string) => {
    const asked = at({ asOf: '2026-02-01', knowledge: 'published', knownAt });
    return (await record.ask(new ListCases(asked))).data[0].status;
  };

  it('is told for a day, filtered, with names and its moment', async () => {
    const { data, page, meta } = await measures({ asOf: '2019-01-28', knownAt: String(after) });
    expect(data).toMatchObject([
      { id: 'usa/us-eo-13850/org-pdvsa', authority: { code: 'USA', name: 'United States' }, status: 'in_force', steps: [{ entryId: 'pdvsa' }] },
    ]); // prettier-ignore
    expect(page).toEqual({ next: null, limit: 50 });
    expect(meta).toMatchObject({ asOf: '2019-01-28', position: after, knowledge: 'recorded' });
    expect(await ids({ asOf: '2020-01-01' }, { target: ['VEN.BCV'] })).toEqual(['usa/us-eo-13850/ven-bcv']);
    expect(await ids({ asOf: '2020-01-01' }, { target: ['VEN.BCV', 'org:pdvsa'], authority: ['USA'] })).toHaveLength(2);
    expect(await ids({ asOf: '2020-01-01' }, { target: ['VEN.BCV'], status: ['ended'] })).toEqual([]);
  }); // prettier-ignore

  it('comes page by page, all of it and nothing twice, and refuses a cursor of another question', async () => {
    const first = await measures({ asOf: '2020-01-01' }, { limit: 1 });
    const second = await measures({}, { limit: 1, cursor: first.page.next });
    expect([...first.data, ...second.data].map(({ id }: any) => id)).toEqual(
      await ids({ asOf: '2020-01-01' }),
    );
    expect(second.page.next).toBeNull();
    const other = record.ask(new ListCases(at(), { cursor: first.page.next }));
    await expect(other).rejects.toMatchObject({ code: 'INVALID_CURSOR' });
  });

  it('changes with a correction for whoever knows it, and for nobody else by a byte', async () => {
    const custody = async (knownAt: number) =>
      (await record.answer(new ListCases(at({ asOf: '2026-02-01', knownAt: String(knownAt) })))).body;
    const [earlier, later] = [JSON.parse(await custody(before)), JSON.parse(await custody(after))];
    expect([earlier.data[0].status, later.data[0].status]).toEqual(['released', 'held']);
    await record.tell(told('later', 'SanctionLifted', '2026-05-01', { actors: [party('USA')], targets: [party('org:pdvsa')], programme: 'US EO 13850' })); // prettier-ignore
    expect(JSON.parse(await custody(before))).toEqual(earlier);
    expect(await custody(after)).toBe(JSON.stringify(later));
  });

  it('is what had been published, when that is asked for', async () => {
    expect(await custodyPublishedBy('2026-01-20')).toBe('released');
    expect(await custodyPublishedBy('2026-03-05')).toBe('held');
  });

  it('differs between two moments by what happened, with the entries that made it so', async () => {
    const { data, meta } = await record.ask(new ListChanges(at({ from: '2019-01-22', to: '2019-01-28' }) as any));
    expect(data.map(({ question, id, change, causedBy, reason }: any) => [question, id, change, causedBy.join(), reason])).toEqual([
      ['positions', 'RUS presidency-legitimacy declared', 'appeared', 'rus-maduro', 'world'],
      ['positions', 'USA presidency-legitimacy declared', 'appeared', 'usa-guaido', 'world'],
      ['recognitions', 'RUS', 'appeared', 'rus-maduro', 'world'],
      ['recognitions', 'USA', 'appeared', 'usa-guaido', 'world'],
      ['measures', 'usa/us-eo-13850/org-pdvsa', 'appeared', 'pdvsa', 'world'],
    ]);
    expect(meta).toMatchObject({ asOf: '2019-01-28', from: { asOf: '2019-01-22', position: meta.position } });
  }); // prettier-ignore

  it('differs by what has become known of one day, apart from what happened after it', async () => {
    const asked = { from: '2026-02-01', to: '2026-03-05', knownFrom: String(before), knownTo: String(after) };
    const { data } = await record.ask(new ListChanges(at(asked) as any, { questions: ['cases'] }));
    expect(data.map(({ before: was, after: is, causedBy, reason }: any) => [was.status, is.status, causedBy.join(), reason])).toEqual([
      ['released', 'held', 'freed', 'knowledge'],
      ['held', 'released', 'freed', 'world'],
    ]);
  }); // prettier-ignore

  it('is pinned where both moments are, and its changes come page by page', async () => {
    const clocks = { from: '2019-01-22', to: '2019-01-28', knownTo: String(after) };
    const pinned = await record.answer(new ListChanges(at(clocks) as any));
    expect(pinned.moment.pinned).toBe(true);
    const first = await record.ask(new ListChanges(at(clocks) as any, { limit: 3 }));
    const second = await record.ask(
      new ListChanges(at(clocks) as any, { limit: 3, cursor: first.page.next }),
    );
    expect([...first.data, ...second.data]).toEqual(JSON.parse(pinned.body).data);
    expect(second.page.next).toBeNull();
  });

  it('is all in one snapshot, as each list answers it', async () => {
    const moment = at({ asOf: '2026-02-01', knownAt: String(after) });
    const { data, meta } = await record.ask(new GetSnapshot(moment));
    const lists = {
      positions: new ListPositions(moment),
      recognitions: new ListRecognitions(moment, { filters: { status: ['open'] } }),
      measures: new ListMeasures(moment),
      cases: new ListCases(moment),
      demands: new ListDemands(moment),
    };
    for (const [name, query] of Object.entries(lists)) {
      const list = await record.ask(query);
      expect(data[name]).toEqual(list.data);
      expect(data[name].length).toBeGreaterThan(0);
      expect(meta).toEqual(list.meta);
    }
  });
});
