import { EventStore } from '@chancery/event-store';
import { effectiveEntry, Refusal } from '@chancery/kernel';
import { Recorder } from '@chancery/recording';
import { useTestDatabase } from '@chancery/testing';
import type { ImportOptions } from '../import-run';
import { CodeByRule } from '../registers/code-by-rule';
import { ImportCodings } from '../registers/import-codings';
import { asFile, gallo, said } from './fact.fixture';
import { ImportFacts } from './import-facts';

describe('an import of facts', () => {
  const database = useTestDatabase();
  let store: EventStore;
  let recorder: Recorder;
  let dispute: string;
  let disputes = 0;

  beforeEach(async () => {
    store = new EventStore(database().pool);
    recorder = new Recorder(store);
    dispute = `import-${(disputes += 1)}`;
    await store.openDispute({ slug: dispute, title: dispute });
  });
  afterEach(() => store.close());

  const author = () => ({ dispute, recordedBy: 'importer', correlationId: 'a-run' });
  const importFile = (
    lines: readonly (object | string | Buffer)[],
    options?: ImportOptions,
    by = recorder,
  ) => {
    return new ImportFacts(store, by, new ImportCodings(store), new CodeByRule(store)).run(
      author(),
      asFile(lines),
      options,
    );
  };
  const eventsAbout = async (id: string) => (await store.readEntries(dispute, [id])).get(id) ?? [];
  const entry = async (id: string) => effectiveEntry(await eventsAbout(id));
  const correctByHand = (target: string, fields: object) =>
    recorder.record(author(), [
      { type: 'EventCorrected', occurredOn: '2020-02-01', data: { target, fields, reason: 'By hand.' } },
    ]);

  it('creates an entry for each fact, once however often it runs', async () => {
    const file = [said('one-fact'), said('two-fact', { follows: ['one-fact'] })];
    expect(await importFile(file)).toEqual({
      created: 2, same: 0, changed: 0, rejected: [], rejectedCount: 0, positions: { first: 1, last: 2 },
    }); // prettier-ignore
    expect(await importFile(file)).toMatchObject({ created: 0, same: 2, changed: 0, positions: null });
    expect((await entry('two-fact')).data.follows).toEqual(['one-fact']);
  });

  it('records what changed in the file as a correction of those fields only, there and back again', async () => {
    const first = said('one-fact', { note: 'A note.' });
    const second = said('one-fact', { date: '2020-01-03', programme: 'US EO 1' });
    await importFile([first]);
    expect(await importFile([second])).toMatchObject({ created: 0, same: 0, changed: 1 });
    const [, correction] = await eventsAbout('one-fact');
    expect(correction).toMatchObject({
      type: 'EventCorrected',
      data: { fields: { note: null, occurredOn: '2020-01-03', programme: 'US EO 1' } },
    });
    expect(await importFile([second])).toMatchObject({ same: 1, positions: null });
    expect(await importFile([first])).toMatchObject({ changed: 1 });
    expect(await importFile([second])).toMatchObject({ changed: 1 });
    expect(await entry('one-fact')).toMatchObject({
      occurredOn: '2020-01-03',
      status: 'corrected',
      corrections: 3,
    });
  });

  it('leaves alone what was corrected by hand, and refuses a file that contradicts it', async () => {
    await importFile([said('one-fact')]);
    await correctByHand('one-fact', { summary: 'Better words.' });
    expect(await importFile([said('one-fact')])).toMatchObject({ same: 1, positions: null });
    expect(await importFile([said('one-fact', { note: 'New.' })])).toMatchObject({ changed: 1 });
    expect((await entry('one-fact')).data).toMatchObject({ summary: 'Better words.', note: 'New.' });
    const contradicting = said('one-fact', { note: 'New.', summary: 'Other words.' });
    expect(await importFile([contradicting])).toMatchObject({
      rejected: [
        { line: 1, id: 'one-fact', pointer: '/summary', reason: expect.stringContaining('by hand') },
      ],
    });
    expect(await importFile([said('one-fact', { note: 'New.', summary: 'Better words.' })])).toMatchObject({
      same: 1,
    });
  });

  it('does not change the kind of an entry, nor an entry that was retracted', async () => {
    await importFile([said('one-fact'), said('two-fact')]);
    const retraction = {
      type: 'EventRetracted',
      occurredOn: '2020-02-01',
      data: { target: 'two-fact', reason: 'No.' },
    };
    await recorder.record(author(), [retraction]);
    const report = await importFile([
      said('one-fact', { kind: 'other' }),
      said('two-fact', { note: 'New.' }),
    ]);
    expect(report.rejected).toMatchObject([
      { line: 1, pointer: '/kind' },
      { line: 2, id: 'two-fact', reason: expect.stringContaining('retracted') },
    ]);
    expect(await importFile([said('two-fact')])).toMatchObject({ same: 1 });
  });

  it('rejects unsound lines with their number and takes the rest', async () => {
    const deep = `{"id":"deep-fact","note":${'['.repeat(5000)}${']'.repeat(5000)}}`;
    const report = await importFile([
      said('one-fact'),
      said('bad-date', { date: '2019-02-30' }),
      '{"id":',
      said('two-fact'),
      deep,
      `{"__proto__":{"a":1},${JSON.stringify(said('own-proto')).slice(1)}`,
      Buffer.from([0x7b, 0xff, 0x7d]),
      JSON.stringify(said('nul-fact')).replace('Russia', 'Russia\\u0000'),
      'x'.repeat(1024 * 1024 + 1),
      said('three-fact', { actors: [JSON.parse('{"code":"RUS","__proto__":{"a":1}}')] }),
    ]);
    expect(report).toMatchObject({ created: 2, same: 0, changed: 0, rejectedCount: 8 });
    expect(report.rejected.map(({ line, id, pointer }) => [line, id, pointer])).toEqual([
      [2, 'bad-date', '/date'],
      [3, null, null],
      [5, null, null],
      [6, 'own-proto', '/__proto__'],
      [7, null, null],
      [8, null, null],
      [9, null, null],
      [10, 'three-fact', '/actors/0/__proto__'],
    ]);
    expect(report.rejected[0]?.reason).toContain('February 2019 has 28 days');
  });

  it('names what its event type does not accept, in terms of the fact', async () => {
    const flaws: [object, string][] = [
      [{ summary: '' }, '/summary'],
      [{ summary: 'x'.repeat(221) }, '/summary'],
      [{ actors: [{ code: 'russia' }] }, '/actors/0/code'],
      [{ actors: 'RUS' }, '/actors'],
      [{ issue: 'Sanctions!' }, '/issue'],
      [{ stance: 'likes' }, '/stance'],
      [{ sources: [] }, '/sources'],
      [{ sources: [{ url: 'ftp://x' }] }, '/sources/0/url'],
      [{ sources: [{ url: 'https://a.org', published: '2020-13' }] }, '/sources/0/published'],
      [{ quantity: { value: '3', unit: 'x' } }, '/quantity/value'],
      [{ disagreement: [{ field: 'x', values: [{ value: 'y' }] }] }, '/disagreement/0/values/0/source_url'],
      [{ disagreement: 'x' }, '/disagreement'],
      [{ note: 7 }, '/note'],
    ];
    const file = flaws.map(([flaw], index) => said(`bad-fact-${index}`, flaw));
    const { created, rejected } = await importFile([...file, said('one-fact')]);
    expect(created).toBe(1);
    expect(rejected.map(({ line, pointer }) => [line, pointer])).toEqual(
      flaws.map(([, pointer], index) => [index + 1, pointer]),
    );
    expect(await importFile([said('one-fact', { note: 7 })])).toMatchObject({
      rejected: [{ pointer: '/note' }],
    });
  });

  it('ends at the first rejected line when strict', async () => {
    const file = [said('one-fact'), said('bad-date', { date: 'soon' })];
    const refused = await importFile(file, { strict: true }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Refusal);
    expect(refused).toMatchObject({ code: 'INVALID_DATE', message: expect.stringMatching(/^Line 2: /) });
  });

  it('takes a line that repeats another for the same, and rejects one that contradicts it', async () => {
    const file = [said('one-fact'), said('one-fact'), said('one-fact', { note: 'Other.' })];
    expect(await importFile(file)).toMatchObject({
      created: 1,
      same: 1,
      rejected: [{ line: 3, pointer: '/id' }],
    });
    expect(await importFile(file)).toMatchObject({ same: 2, rejected: [{ line: 3 }], positions: null });
  });

  it('links facts that follow later ones, and says which links lead nowhere', async () => {
    const file = [said('one-fact', { follows: ['two-fact', 'no-such-fact'] }), said('two-fact')];
    const report = await importFile(file);
    expect(report).toMatchObject({
      created: 2,
      rejected: [{ line: 1, id: 'one-fact', pointer: '/follows' }],
    });
    expect((await entry('one-fact')).data.follows).toEqual(['two-fact']);
    expect(await importFile(file)).toMatchObject({ same: 2, rejectedCount: 1, positions: null });
    expect(await importFile([...file, said('no-such-fact')])).toMatchObject({
      created: 1,
      same: 1,
      changed: 1,
    });
    expect((await entry('one-fact')).data.follows).toEqual(['two-fact', 'no-such-fact']);
    expect(await importFile([said('one-fact', { follows: ['no-such-fact'] })])).toMatchObject({ changed: 1 });
    expect((await entry('one-fact')).data.follows).toEqual(['no-such-fact']);
  });

  it('records a release without a detention as one whose beginning is unknown', async () => {
    expect(await importFile([gallo('gallo-released', '2026-03-01')])).toMatchObject({
      created: 1,
      rejectedCount: 0,
    });
    expect((await entry('gallo-released')).data).toMatchObject({
      startUnknown: true,
      anomalies: ['start-unknown'],
    });
    expect(await importFile([gallo('gallo-released', '2026-03-01')])).toMatchObject({ same: 1 });
  });

  it('moves a report to the day on which it came true, dated and sourced by what corrected it', async () => {
    const disagreement = [{ field: 'date of release', values: [{ value: '2026-03-01', source_url: 'https://www.example.org/b' }] }]; // prettier-ignore
    const file = [
      gallo('gallo-reported', '2026-01-08', {
        confidence: 'disputed',
        disagreement,
        corrected_by: ['gallo-released'],
      }),
      gallo('gallo-released', '2026-03-01'),
      { ...gallo('gallo-detained', '2024-12-08'), kind: 'detention' },
    ];
    expect(await importFile([file[2]!, file[0]!, file[1]!])).toMatchObject({ created: 3, rejectedCount: 0 });
    const [, correction] = await eventsAbout('gallo-reported');
    expect(correction).toMatchObject({
      type: 'EventCorrected',
      occurredOn: '2026-03-01',
      data: { fields: { occurredOn: '2026-03-01' }, sources: file[1]?.sources },
    });
    expect(await importFile(file)).toMatchObject({ same: 3, positions: null });
  });

  it('corrects in words where the history of the case does not let the date move', async () => {
    const disagreement = [{ field: 'date', values: [{ value: '2026-03-01', source_url: 'https://www.example.org/b' }] }]; // prettier-ignore
    const file = [
      { ...gallo('gallo-detained', '2024-12-08'), kind: 'detention' },
      gallo('gallo-released', '2026-03-01'),
      gallo('gallo-reported', '2026-01-08', {
        confidence: 'disputed',
        disagreement,
        corrected_by: ['gallo-released'],
      }),
    ];
    expect(await importFile(file)).toMatchObject({ created: 3, rejectedCount: 0 });
    expect(await entry('gallo-reported')).toMatchObject({
      occurredOn: '2026-01-08',
      status: 'corrected',
      data: { note: expect.stringMatching(/^Corrected by gallo-released \(2026-03-01\): /) },
    });
    expect(await importFile(file)).toMatchObject({ same: 3, positions: null });
  });

  it('keeps the notes of several corrections', async () => {
    const file = [said('first-toll', { corrected_by: ['second-toll', 'third-toll'] }), said('second-toll'), said('third-toll')]; // prettier-ignore
    await importFile(file);
    expect((await entry('first-toll')).data.note).toMatch(
      /Corrected by second-toll .*Corrected by third-toll /,
    );
    expect(await importFile(file)).toMatchObject({ same: 3, positions: null });
  });

  it('notes what corrected a report that happened as it was dated', async () => {
    const file = [
      said('first-toll', { note: 'A first list.', corrected_by: ['later-toll'] }),
      said('later-toll', { date: '2020-01-16' }),
    ];
    expect(await importFile(file)).toMatchObject({ created: 2, rejectedCount: 0 });
    expect(await entry('first-toll')).toMatchObject({
      occurredOn: '2020-01-01',
      status: 'corrected',
      data: { note: 'A first list. Corrected by later-toll (2020-01-16): Russia said later-toll.' },
    });
    expect(await importFile(file)).toMatchObject({ same: 2, positions: null });
    await correctByHand('first-toll', { note: 'In other words.' });
    expect(await importFile(file)).toMatchObject({ same: 2, positions: null });
  });

  it('keeps a fact whose coding names an issue that nobody defined, and rejects the coding', async () => {
    const coding = [{ actor: 'RUS', issue: 'sanctionz', polarity: -1, strength: 2 }];
    const { created, rejected } = await importFile([said('one-fact', { coding })]);
    expect([created, rejected]).toEqual([
      1,
      [expect.objectContaining({ line: 1, reason: expect.stringContaining('no issue here') })],
    ]);
  });

  it('records the coding that a fact carries', async () => {
    const coding = [{ actor: 'RUS', issue: 'sanctions', polarity: -1, strength: 2 }];
    const issue = { slug: 'sanctions', title: 'Sanctions', kind: 'polar', proposition: 'They should stand.' };
    await recorder.record(author(), [{ type: 'IssueDefined', occurredOn: '2000', data: issue }]);
    await importFile([said('one-fact', { coding })]);
    expect(await eventsAbout('one-fact')).toMatchObject([{}, { type: 'PropositionsCoded', data: { propositions: coding } }]); // prettier-ignore
    expect(await importFile([said('one-fact', { coding })])).toMatchObject({ same: 1, positions: null });
  });
});
