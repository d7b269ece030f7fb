import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { EventStore } from '@chancery/event-store';
import { type Disagreement, effectiveEntry, type RecordedEvent } from '@chancery/kernel';
import { Recorder } from '@chancery/recording';
import { useTestDatabase } from '@chancery/testing';
import { ImportFacts } from '../facts/import-facts';
import { CodeByRule } from '../registers/code-by-rule';
import { ImportCodings } from '../registers/import-codings';
import { ImportDispute, type DisputeReport } from './import-dispute';

const DATA = resolve(__dirname, '../../../../data/venezuela');
const AUTHOR = { recordedBy: 'importer', correlationId: 'a-run' };

type FactLine = { readonly follows?: readonly string[] } & Readonly<Record<string, unknown>>;

const tally = (values: readonly string[]) =>
  values.reduce<Record<string, number>>(
    (counts, value) => ({ ...counts, [value]: (counts[value] ?? 0) + 1 }),
    {},
  );

const counted = ({ parts }: DisputeReport) =>
  parts.map(({ what, created, same, changed, rejectedCount }) => [
    what,
    created,
    same,
    changed,
    rejectedCount,
  ]);

jest.setTimeout(60_000);

const facts = async () =>
  (await readFile(join(DATA, 'facts.jsonl'), 'utf8')).trim().split('\n').map((line) => JSON.parse(line) as FactLine); // prettier-ignore

/** What the record says of an entry as it was first told, with its links, in the format of the file. */
function asLine(events: readonly RecordedEvent[]): object {
  const { occurredOn, data } = events[0]!;
  return {
    id: events[0]!.entryId,
    date: occurredOn,
    actors: data.actors,
    targets: data.targets ?? [],
    subjects: data.subjects ?? [],
    issue: data.issues[0],
    stance: data.stance ?? null,
    summary: data.summary,
    confidence: data.confidence,
    sources: data.sources,
    programme: data.programme,
    instrument: data.instrument,
    quantity: data.quantity,
    note: data.note,
    disagreement: data.disagreements?.map(({ field, values }: Disagreement) => ({
      field,
      values: values.map(({ value, sourceUrl }) => ({ value, source_url: sourceUrl })),
    })),
    follows: effectiveEntry(events).data.follows?.toSorted(),
  };
}

const withoutRest = ({ kind: _kind, corrected_by: _by, coding: _coding, follows, ...fact }: FactLine) => ({
  ...fact,
  follows: follows?.toSorted(),
});

describe('the data set of Venezuela', () => {
  const database = useTestDatabase();
  let store: EventStore;

  beforeEach(() => {
    store = new EventStore(database().pool);
  });
  afterEach(() => store.close());

  const importFolder = (folder: string) => {
    const recorder = new Recorder(store);
    const codings = new ImportCodings(store);
    return new ImportDispute(
      store,
      recorder,
      new ImportFacts(store, recorder, codings, new CodeByRule(store)),
      codings,
    ).run(folder, AUTHOR);
  };
  const everything = async () => {
    const events: RecordedEvent[] = [];
    for await (const event of store.readAll('venezuela')) events.push(event);
    return events;
  };

  it('is recorded whole, with nothing rejected', async () => {
    expect(counted(await importFolder(DATA))).toEqual([
      ['issues', 17, 0, 0, 0],
      ['actors', 428, 0, 0, 0],
      ['offices', 319, 0, 0, 0],
      ['facts', 820, 0, 0, 0],
      ['codings', 307, 0, 0, 0],
      ['identifiers', 61, 0, 0, 0],
      ['claims', 1, 0, 0, 0],
    ]);
    const byType = tally((await everything()).map(({ type }) => type));
    expect(byType).toMatchObject({
      IssueDefined: 17, ActorRegistered: 618, OfficeHeld: 319, PropositionsCoded: 308, EventsLinked: 100, EventCorrected: 5,
      SourceRegistered: 1, SourceClaimRecorded: 20, ClaimAssessed: 20,
    }); // prettier-ignore
  });

  it('stays as it is when it is imported again', async () => {
    const before = (await store.head('venezuela')).position;
    expect(counted(await importFolder(DATA))).toEqual([
      ['issues', 0, 17, 0, 0],
      ['actors', 0, 428, 0, 0],
      ['offices', 0, 319, 0, 0],
      ['facts', 0, 820, 0, 0],
      ['codings', 0, 307, 0, 0],
      ['identifiers', 0, 61, 0, 0],
      ['claims', 0, 1, 0, 0],
    ]);
    expect((await store.head('venezuela')).position).toBe(before);
  });

  it('keeps every source, note, disagreement and link of every fact', async () => {
    const file = await facts();
    const ids = file.map(({ id }) => id as string);
    const recorded = await store.readEntries('venezuela', ids);
    expect(ids.map((id) => asLine(recorded.get(id)!))).toEqual(file.map(withoutRest));
  });

  it('is irregular exactly where the world was, or where the beginning lies before the record', async () => {
    const made = (await everything()).filter(({ type }) => type !== 'EventCorrected');
    const found = tally(made.flatMap(({ data }) => (data.anomalies ?? []) as string[]));
    expect(found).toEqual({
      'start-unknown': 81, // 66 of them licences: what they ease was imposed by orders with other names
      'already-held': 3,
      'already-in-force': 7,
      'already-restored': 2,
      'already-severed': 1,
      'executive-before-court': 1, // Cabo Verde's government on Alex Saab
      'no-charges': 6,
      'no-conviction': 3,
      'no-final-grant': 2,
      'no-relations': 1,
      'no-request': 4,
      'not-recognised': 1,
      'other-custodian': 1,
      overlap: 4,
      'partial-roll': 5,
      'reported-only': 5,
    });
  });

  it('checks the claims of the page it began with after all else, and makes no entry of them', async () => {
    const events = await everything();
    const last = events.slice(-41);
    expect(tally(last.map(({ type }) => type))).toEqual({
      SourceRegistered: 1,
      SourceClaimRecorded: 20,
      ClaimAssessed: 20,
    });
    expect(last.filter(({ entryId }) => entryId !== null)).toEqual([]);
    const entries = new Set(events.flatMap(({ entryId }) => entryId ?? []));
    expect(entries.size).toBe(820);
    const evidence = last.flatMap(({ data }) => (data.evidence ?? []) as string[]);
    expect(evidence.length).toBeGreaterThan(20);
    expect(evidence.filter((id) => !entries.has(id))).toEqual([]);
  });

  it('has Nahuel Gallo reported free in January 2026 and corrected by the sources of March', async () => {
    const events = (await store.readEntries('venezuela', ['2026-01-08-gallo-release-misreported'])).get('2026-01-08-gallo-release-misreported')!; // prettier-ignore
    expect(events.map(({ type, occurredOn }) => [type, occurredOn])).toEqual([
      ['PersonReleased', '2026-01-08'],
      ['EventCorrected', '2026-03-01'],
    ]);
    expect(effectiveEntry(events)).toMatchObject({ occurredOn: '2026-03-01', status: 'corrected' });
    const published = events[1]!.data.sources
      .map((source: { published: string }) => source.published)
      .toSorted();
    expect(published[0]).toBe('2026-03-02');
    const real = (await store.readEntries('venezuela', ['2026-03-01-gallo-released'])).get('2026-03-01-gallo-released')!; // prettier-ignore
    expect(real[0]?.data).not.toHaveProperty('startUnknown');
  });

  it('grows and changes with its files', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'chancery-data-'));
    try {
      await cp(DATA, folder, { recursive: true });
      const change = async (name: string, from: string, to: string) => {
        const text = await readFile(join(folder, name), 'utf8');
        expect(text).toContain(from);
        await writeFile(join(folder, name), text.replace(from, to));
      };
      await change('actors.json', '"name": "Aruba"', '"name": "Country of Aruba"');
      await change('issues.json', 'Sanctions on Venezuela', 'Sanctions against Venezuela');
      await change(
        'issues.json',
        '"label": "Venezuela\'s" }',
        '"label": "Venezuela\'s" }, { "id": "shared", "label": "Both" }',
      );
      await change(
        'offices.jsonl',
        '"from": "2010-06", "to": "2015-12-10"',
        '"from": "2010-06", "to": "2015-12-11"',
      );
      await change('codings.jsonl', '"polarity": -1, "strength": 2}]}', '"polarity": -1, "strength": 3}]}');
      await change('facts.jsonl', 'for about 47 hours', 'for some 47 hours');
      await change('claims.json', '"verdict": "opinion"', '"verdict": "holds"');
      const parts = [
        ['issues', 0, 15, 2, 0],
        ['actors', 0, 427, 1, 0],
        ['offices', 0, 318, 1, 0],
        ['facts', 0, 819, 1, 0],
        ['codings', 0, 306, 1, 0],
        ['identifiers', 0, 61, 0, 0],
        ['claims', 0, 0, 1, 0],
      ];
      expect(counted(await importFolder(folder))).toEqual(parts);
      expect(counted(await importFolder(folder)).map(([, created, , changed]) => [created, changed])).toEqual(parts.map(() => [0, 0])); // prettier-ignore
      expect((await everything()).slice(-7).map(({ type }) => type)).toEqual([
        'IssueReworded',
        'OptionAdded',
        'ActorNameAdded',
        'OfficeHeld',
        'EventCorrected',
        'PropositionsCoded',
        'ClaimAssessed',
      ]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
