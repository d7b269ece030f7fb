import { useTestDatabase } from '@chancery/testing';
import { SpecRecord, source } from '../spec-record/spec-record';
import { GetEntry } from './get-entry/get-entry.query';
import { GetTimeline, type TimelineQuestion } from './get-timeline/get-timeline.query';

const entry = (id: string, on: string, data: Record<string, unknown> = {}) => ({ id, on, data });
const by = (...codes: string[]) => codes.map((code) => ({ code }));

describe('a question to the timeline', () => {
  let record: SpecRecord;
  afterAll(() => record.close());
  const database = useTestDatabase();

  const timeline = (question: TimelineQuestion = {}, moment: object = {}) =>
    record.ask(new GetTimeline({ dispute: 'venezuela', ...moment }, question));
  const ids = async (question: TimelineQuestion = {}, moment: object = {}) =>
    ((await timeline(question, moment)).data as { id: string }[]).map(({ id }) => id);

  const seen = async (asOf: string, certainty?: string) =>
    (await timeline({ from: '2019-05' }, { asOf, certainty })).data.map(({ id, certainty: how }: any) => [
      id,
      how,
    ]);
  const printedOn = (knownAt: string) =>
    ids({ from: '2019-06', to: '2019-06' }, { knowledge: 'published', knownAt });
  const collect = async (question: TimelineQuestion, moment: object = {}) => {
    const pages: any[] = [];
    for (
      let cursor: string | undefined;
      pages.length === 0 || cursor;
      cursor = pages.at(-1).page.next ?? undefined
    ) {
      pages.push(await timeline({ ...question, cursor }, moment));
      await record.tell(entry(`meanwhile-${pages.length}-${question.order}`, '2019-01-25'));
    }
    return pages;
  };

  beforeAll(async () => {
    record = await SpecRecord.open(database().pool, 'venezuela');
    record.projections.start();
    await record.tell(
      { type: 'IssueDefined', data: { slug: 'sanctions', title: 'Sanctions', kind: 'topic' } },
      entry('guaido-sworn-in', '2019-01-23', {
        actors: by('person:juan-guaido'),
        issues: ['presidency-legitimacy'],
        summary: 'Guaidó took an oath as interim president.',
        stance: 'supports',
        confidence: 'confirmed',
      }),
      entry('russia-rejects', '2019-01-24', {
        actors: by('RUS.MFA'),
        targets: by('USA'),
        issues: ['presidency-legitimacy'],
        stance: 'rejects',
        summary: 'Moscow rejects the sanctions of Washington.',
      }),
      entry('ofac-lists-pdvsa', '2019-01-28', {
        actors: by('USA.OFAC'),
        targets: by('org:pdvsa'),
        issues: ['sanctions'],
        programme: 'US EO 13850',
        summary: 'A listing of the oil company.',
        confidence: 'confirmed',
      }),
      {
        ...entry('statement-of-may', '2019-05', {
          actors: by('USA'),
          issues: ['sanctions', 'dialogue-and-negotiation'],
          stance: 'demands',
          summary: 'The oil embargo would stay.',
        }),
        type: 'StatementIssued',
      },
      entry('talks-in-oslo', '2019-05-14/2019-05-31', {
        actors: by('NOR'),
        subjects: by('VEN'),
        issues: ['dialogue-and-negotiation'],
        summary: 'Envoys met in Oslo.',
      }),
      entry('undated-report', '2020?', { actors: by('VEN'), summary: 'Something of that year.' }),
    );
  });

  it('is answered in world order, or the other way round', async () => {
    const all = [
      'guaido-sworn-in',
      'russia-rejects',
      'ofac-lists-pdvsa',
      'statement-of-may',
      'talks-in-oslo',
      'undated-report',
    ];
    expect(await ids()).toEqual(all);
    expect(await ids({ order: 'desc' })).toEqual(all.toReversed());
  });

  it.each<[TimelineQuestion['filters'], string[]]>([
    [{ actor: ['RUS.MFA'] }, ['russia-rejects']],
    [{ subject: ['USA'] }, []],
    [{ party: ['RUS'] }, ['russia-rejects']],
    [{ party: ['USA'] }, ['russia-rejects', 'ofac-lists-pdvsa', 'statement-of-may']],
    [{ target: ['USA', 'org:pdvsa'] }, ['russia-rejects', 'ofac-lists-pdvsa']],
    [{ subject: ['VEN'] }, ['talks-in-oslo']],
    [{ issue: ['sanctions'] }, ['ofac-lists-pdvsa', 'statement-of-may']],
    [{ issue: ['sanctions'], stance: ['demands'] }, ['statement-of-may']],
    [{ type: ['StatementIssued'] }, ['statement-of-may']],
    [{ family: ['statements'] }, ['statement-of-may']],
    [{ programme: ['US EO 13850'] }, ['ofac-lists-pdvsa']],
    [{ confidence: ['confirmed'], party: ['person:juan-guaido'] }, ['guaido-sworn-in']],
  ])('finds by %j', async (filters, expected) => {
    expect(await ids({ filters })).toEqual(expected);
  });

  it.each([
    [{ actor: ['RUS', 'RSU'] }, 'actor', 'The record never names "RSU".'],
    [{ issue: ['sanction'] }, 'issue', 'The record never names "sanction". Did you mean "sanctions"?'],
    [
      { programme: ['US EO 13580'] },
      'programme',
      'The record never names "US EO 13580". Did you mean "US EO 13850"?',
    ],
  ])('refuses %j, which the record never names', async (filters, pointer, detail) => {
    await expect(timeline({ filters })).rejects.toMatchObject({
      code: 'INVALID_PARAMETER',
      errors: [{ pointer, detail }],
    });
  });

  it.each<[string, string[]]>([
    ['guaido', ['guaido-sworn-in']],
    ['GUAIDÓ oath', ['guaido-sworn-in']],
    ['sanction', ['russia-rejects', 'statement-of-may']],
    ['"oil company"', ['ofac-lists-pdvsa']],
    ['"company oil"', []],
    ['oil -company', ['statement-of-may']],
    ['oslo OR moscow', ['russia-rejects', 'talks-in-oslo']],
    ['embarg*', ['statement-of-may']],
    ['sanctions*', ['russia-rejects', 'statement-of-may']],
    ['13850', ['ofac-lists-pdvsa']],
    ['EO-13850', ['ofac-lists-pdvsa']],
  ])('finds the words %s', async (q, expected) => {
    expect(await ids({ q })).toEqual(expected);
  });

  it.each(['"', '- * !', "'", '& | !('])('refuses %s, in which there is no word', async (q) => {
    await expect(timeline({ q })).rejects.toMatchObject({
      code: 'INVALID_PARAMETER',
      errors: [{ pointer: 'q' }],
    });
  });

  it('bounds what can have happened in a span, or must have', async () => {
    const may = { from: '2019-05-20', to: '2019-05' };
    expect(await ids(may)).toEqual(['statement-of-may', 'talks-in-oslo']);
    expect(await ids(may, { certainty: 'certain' })).toEqual([]);
    expect(await ids({ from: '2019-05', to: '2019-05' }, { certainty: 'certain' })).toEqual([
      'statement-of-may',
      'talks-in-oslo',
    ]);
    await expect(timeline({ from: 'May' })).rejects.toMatchObject({
      code: 'INVALID_PARAMETER',
      errors: [{ pointer: 'from' }],
    });
  });

  it('counts an imprecise date from its first day, and as certain from its last', async () => {
    expect(await seen('2019-05-01')).toEqual([['statement-of-may', 'possible']]);
    expect(await seen('2019-05-31')).toEqual([
      ['statement-of-may', 'certain'],
      ['talks-in-oslo', 'certain'],
    ]);
    expect(await seen('2019-05-31T12:00:00Z')).toEqual([
      ['statement-of-may', 'possible'],
      ['talks-in-oslo', 'possible'],
    ]);
    expect(await seen('2019-05-31T12:00:00Z', 'certain')).toEqual([]);
  });

  it('counts values under the filters, the most frequent first', async () => {
    const { facets, page } = await timeline({
      filters: { issue: ['sanctions'] },
      facets: ['issue', 'party', 'year', 'stance'],
      count: true,
      limit: 1,
    });
    expect(page).toMatchObject({ total: 2, limit: 1 });
    expect(facets).toEqual({
      issue: [
        { value: 'sanctions', count: 2 },
        { value: 'dialogue-and-negotiation', count: 1 },
      ],
      party: [
        { value: 'USA', count: 2 },
        { value: 'USA.OFAC', count: 1 },
        { value: 'org:pdvsa', count: 1 },
      ],
      year: [{ value: '2019', count: 2 }],
      stance: [{ value: 'demands', count: 1 }],
    });
  });

  describe('answered in pages', () => {
    it.each(['asc', 'desc', 'known'] as const)(
      'does not mix what is appended meanwhile into them, order %s',
      async (order) => {
        const whole = await timeline({ order, limit: 500 });
        const pages = await collect({ order, limit: 2 });
        expect(pages.flatMap(({ data }) => data.map(({ id }: any) => id))).toEqual(
          whole.data.map(({ id }: any) => id),
        );
        expect(new Set(pages.map(({ meta }) => meta.position)).size).toBe(1);
        expect(new Set(pages.map(({ meta }) => meta.asOf)).size).toBe(1);
      },
    );

    it('refuses a cursor that is mangled, of another question or of another moment', async () => {
      const { page, meta } = await timeline({ limit: 2 });
      const refused = { code: 'INVALID_CURSOR' };
      const cursor = page.next as string;
      await expect(timeline({ cursor: 'x' })).rejects.toMatchObject(refused);
      await expect(timeline({ cursor: `${cursor}A` })).rejects.toMatchObject(refused);
      await expect(
        timeline({ cursor: cursor.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')) }),
      ).rejects.toMatchObject(refused);
      await expect(timeline({ cursor, filters: { issue: ['sanctions'] } })).rejects.toMatchObject(refused);
      await expect(timeline({ cursor }, { asOf: '2019-02-01' })).rejects.toMatchObject(refused);
      await expect(timeline({ cursor }, { knownAt: '1' })).rejects.toMatchObject(refused);
      await expect(
        timeline({ cursor }, { asOf: meta.asOf, knownAt: String(meta.position) }),
      ).resolves.toBeDefined();
    });
  });

  it('names actors as they were called at the position asked for', async () => {
    const name = async (moment: object = {}) =>
      (await record.ask(new GetEntry({ dispute: 'venezuela', ...moment }, 'talks-in-oslo'))).actors[0].name;
    const before = (await timeline()).meta.position;
    await record.tell({ type: 'ActorRegistered', data: { code: 'NOR', name: 'Norway', kind: 'state' } });
    expect(await name()).toBe('Norway');
    expect(await name({ knownAt: String(before) })).toBe('NOR');
    expect(await ids({ q: 'norway' })).toEqual(['talks-in-oslo']);
  });

  it.each([
    [{ asOf: 'yesterday' }, 'INVALID_PARAMETER', 'asOf'],
    [{ asOf: '2019/..' }, 'INVALID_PARAMETER', 'asOf'],
    [{ knownAt: '2019-13-01' }, 'INVALID_PARAMETER', 'knownAt'],
    [{ knownAt: '99999' }, 'POSITION_UNKNOWN', 'knownAt'],
  ])('refuses the moment %j', async (moment, code, pointer) => {
    await expect(timeline({}, moment)).rejects.toMatchObject({ code, errors: [{ pointer }] });
  });

  it('knows nothing before the first event was recorded', async () => {
    expect(await timeline({}, { knownAt: '2019-01-01' })).toMatchObject({
      data: [],
      meta: { position: 0, knownAt: null },
    });
  });

  it('lets a later source of the same day stand for publication', async () => {
    await record.tell(
      entry('printed-in-june', '2019-06-15', { sources: [source('2019-06'), source('2019-07-01')] }),
    );
    expect(await printedOn('2019-06-14')).toEqual([]);
    expect(await printedOn('2019-06-15')).toEqual(['printed-in-june']);
  });
});
