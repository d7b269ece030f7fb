import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EventStore } from '@chancery/event-store';
import { Recorder } from '@chancery/recording';
import { useTestDatabase } from '@chancery/testing';
import { ImportDispute } from '../dispute/import-dispute';
import { ImportFacts } from '../facts/import-facts';
import { CodeByRule } from './code-by-rule';
import { ImportCodings } from './import-codings';

const AUTHOR = { recordedBy: 'importer', correlationId: 'a-run' };
const lines = (...rows: object[]) => rows.map((row) => JSON.stringify(row)).join('\n');

const actor = { code: 'RUS', name: 'Russia', kind: 'state' };
const issue = { slug: 'presidency', title: 'Who is president', kind: 'choice', options: [{ id: 'nobody', label: 'Nobody' }] }; // prettier-ignore
const office = { person: 'person:a-b', name: 'A B', office: 'president', of: 'RUS', from: '2012', to: null, disputed: false, sources: [], note: 'n' }; // prettier-ignore
const fact = { id: 'one-fact', date: '2020', kind: 'other', actors: [{ code: 'RUS' }], summary: 'It did.', sources: [{ url: 'https://a.org' }] }; // prettier-ignore
const coding = { entryId: 'one-fact', propositions: [{ actor: 'RUS', issue: 'presidency', choice: 'nobody', strength: 2 }] }; // prettier-ignore

describe('the registers of a data set', () => {
  const database = useTestDatabase();
  let store: EventStore;
  let recorder: Recorder;
  let folder: string;
  let disputes = 0;
  let slug: string;

  beforeEach(async () => {
    store = new EventStore(database().pool);
    recorder = new Recorder(store);
    folder = await mkdtemp(join(tmpdir(), 'chancery-data-'));
    slug = `registers-${(disputes += 1)}`;
    await write('dispute.json', JSON.stringify({ slug, title: 'A dispute', since: '2000' }));
  });
  afterEach(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });

  const write = (name: string, text: string) => writeFile(join(folder, name), text);
  const importFolder = async () => {
    const codings = new ImportCodings(store);
    const facts = new ImportFacts(store, recorder, codings, new CodeByRule(store));
    const { parts } = await new ImportDispute(store, recorder, facts, codings).run(folder, AUTHOR);
    return Object.fromEntries(parts.map(({ what, ...report }) => [what, report]));
  };
  const recorded = async () => {
    const events: [string, object][] = [];
    for await (const { type, data } of store.readAll(slug)) events.push([type, data as object]);
    return events;
  };

  it('may be missing', async () => {
    expect(await importFolder()).toEqual({});
    expect((await store.dispute(slug)).title).toBe('A dispute');
  });

  it('keep an actor that is called otherwise, and refuse one that is something else', async () => {
    await write('actors.json', JSON.stringify([actor]));
    await importFolder();
    await write('actors.json', JSON.stringify([{ ...actor, name: 'Russian Federation' }]));
    expect(await importFolder()).toMatchObject({ actors: { changed: 1 } });
    expect(await importFolder()).toMatchObject({ actors: { same: 1 } });
    await write(
      'actors.json',
      JSON.stringify([{ ...actor, kind: 'bloc' }, { ...actor, code: 'russia' }, { name: 'x' }, 7]),
    );
    expect(await importFolder()).toMatchObject({
      actors: { rejected: [{ line: 1, id: 'RUS', pointer: '/kind' }, { line: 2, pointer: '/code' }, { line: 3, pointer: '/code' }, { line: 4 }] },
    }); // prettier-ignore
  });

  it('reword an issue and add options, and refuse to turn it into another question', async () => {
    await write('issues.json', JSON.stringify([issue]));
    await importFolder();
    const grown = {
      ...issue,
      title: 'Who holds the presidency',
      options: [...issue.options, { id: 'somebody', label: 'Somebody' }],
    };
    await write('issues.json', JSON.stringify([grown]));
    expect(await importFolder()).toMatchObject({ issues: { changed: 1 } });
    expect(await importFolder()).toMatchObject({ issues: { same: 1, positions: null } });
    expect((await recorded()).map(([type]) => type)).toEqual([
      'IssueDefined',
      'IssueReworded',
      'OptionAdded',
    ]);
    await write('issues.json', JSON.stringify([{ ...grown, options: [{ id: 'nobody', label: 'No one' }] }]));
    expect(await importFolder()).toMatchObject({ issues: { rejected: [{ line: 1, pointer: '/options' }] } });
  });

  it('register who holds an office, and end it when an end is known', async () => {
    await write('offices.jsonl', lines(office, { ...office, of: 'USA', from: 'soon' }));
    expect(await importFolder()).toMatchObject({
      offices: { created: 1, rejected: [{ line: 2, pointer: expect.stringMatching(/from|date/) }] },
    });
    await write('offices.jsonl', lines({ ...office, to: '2020-05-01' }));
    expect(await importFolder()).toMatchObject({ offices: { changed: 1 } });
    await write('offices.jsonl', lines({ ...office, to: '2020-05-02' }));
    expect(await importFolder()).toMatchObject({ offices: { changed: 1 } });
    expect(await importFolder()).toMatchObject({ offices: { same: 1 } });
    expect(await recorded()).toMatchObject([
      ['ActorRegistered', { code: 'person:a-b', name: 'A B', kind: 'person' }],
      ['OfficeHeld', { from: '2012' }],
      ['OfficeEnded', { on: '2020-05-01' }],
      ['OfficeHeld', { to: '2020-05-02' }],
    ]);
  });

  it('code an entry anew, unless somebody coded it by hand since', async () => {
    const stronger = { ...coding, propositions: [{ ...coding.propositions[0], strength: 3 }] };
    const options = [{ id: 'nobody', label: 'Nobody' }];
    await write('issues.json', JSON.stringify([{ slug: 'presidency', title: 'Who is president', kind: 'choice', options }])); // prettier-ignore
    await write('facts.jsonl', lines(fact));
    await write('codings.jsonl', lines(coding, { ...coding, entryId: 'no-such-entry' }));
    expect(await importFolder()).toMatchObject({
      codings: { created: 1, rejected: [{ line: 2, id: 'no-such-entry', pointer: '/entryId' }] },
    });
    await write('codings.jsonl', lines(stronger));
    expect(await importFolder()).toMatchObject({ codings: { changed: 1 } });
    const data = { target: 'one-fact', propositions: [], method: 'human', coder: 'somebody' };
    await recorder.record({ ...AUTHOR, dispute: slug }, [
      { type: 'PropositionsCoded', occurredOn: '2020', data },
    ]);
    expect(await importFolder()).toMatchObject({ codings: { same: 1 } });
    await write('codings.jsonl', lines(coding));
    expect(await importFolder()).toMatchObject({ codings: { rejected: [{ reason: expect.stringContaining('by hand') }] } }); // prettier-ignore
  });
});
