import { EventStore } from '@chancery/event-store';
import { Recorder } from '@chancery/recording';
import { useTestDatabase } from '@chancery/testing';
import { asFile, said } from '../facts/fact.fixture';
import { ImportFacts } from '../facts/import-facts';
import { CodeByRule } from './code-by-rule';
import { ImportCodings } from './import-codings';
import { ImportRun } from '../import-run';

const condemned = (id: string, changes: object = {}) =>
  said(id, { stance: 'condemns', targets: [{ code: 'USA' }], ...changes });

describe('what nobody has coded', () => {
  let store: EventStore;
  let recorder: Recorder;
  // Before useTestDatabase: hooks run in this order, and the database goes last.
  afterAll(() => store.close());
  const database = useTestDatabase();
  const author = { dispute: 'venezuela', recordedBy: 'importer', correlationId: 'a-run' };

  beforeAll(async () => {
    store = new EventStore(database().pool);
    recorder = new Recorder(store);
    const proposition = 'The sanctions should stand.';
    const data = { slug: 'sanctions', title: 'Sanctions', kind: 'polar', proposition };
    await recorder.record(author, [{ type: 'IssueDefined', occurredOn: '2019-01-01', data }]);
  });
  const importFile = (lines: readonly object[], options = {}) =>
    new ImportFacts(store, recorder, new ImportCodings(store), new CodeByRule(store)).run(
      author,
      asFile(lines),
      options,
    );
  const codingsOf = async (id: string) =>
    ((await store.readEntries('venezuela', [id])).get(id) ?? [])
      .filter(({ type }) => type === 'PropositionsCoded')
      .map(({ data }) => data);

  it('is read by the rules when it is imported, once', async () => {
    expect(await importFile([condemned('by-rule')])).toMatchObject({ created: 1, rejectedCount: 0 });
    expect(await importFile([condemned('by-rule')])).toMatchObject({ same: 1, positions: null });
    expect(await codingsOf('by-rule')).toEqual([
      {
        target: 'by-rule',
        propositions: [{ actor: 'RUS', issue: 'sanctions', polarity: -1, strength: 2 }],
        method: 'rule',
        ruleId: 'R3',
      },
    ]);
  });

  it('stays uncoded where no rule reads a stand, or where another file says what it shows', async () => {
    await importFile([condemned('no-rule', { targets: [{ code: 'FRA' }] })]);
    await importFile([condemned('elsewhere')], { codedElsewhere: true });
    expect(await codingsOf('no-rule')).toEqual([]);
    expect(await codingsOf('elsewhere')).toEqual([]);
  });

  it('is not what a person has read, even where the person found nothing', async () => {
    await importFile([condemned('by-hand', { coding: [] })]);
    await importFile([condemned('by-hand', { coding: [], note: 'Imported again.' })]);
    expect(await codingsOf('by-hand')).toMatchObject([{ method: 'human', propositions: [] }]);
  });

  it('can be coded from a file after a rule has read it', async () => {
    await importFile([condemned('then-by-hand')]);
    const run = new ImportRun(recorder, author);
    const row = { line: 1, entryId: 'then-by-hand', propositions: [] };
    await new ImportCodings(store).importChunk(run, [row], 'coding');
    expect(run.tally.report()).toMatchObject({ created: 1, rejectedCount: 0 });
    expect(await codingsOf('then-by-hand')).toMatchObject([{ method: 'rule' }, { method: 'human' }]);
  });
});
