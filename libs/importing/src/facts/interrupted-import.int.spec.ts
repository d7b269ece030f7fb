import { EventStore } from '@chancery/event-store';
import { Recorder } from '@chancery/recording';
import { useTestDatabase } from '@chancery/testing';
import { breakingAfter } from '../breaking-after.fixture';
import type { ImportOptions } from '../import-run';
import { CodeByRule } from '../registers/code-by-rule';
import { ImportCodings } from '../registers/import-codings';
import { asFile, gallo, said } from './fact.fixture';
import { ImportFacts } from './import-facts';

jest.setTimeout(30_000);

describe('an import of facts that does not run alone or not to its end', () => {
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
  it('has every fact once though three of it run at once', async () => {
    const file = Array.from({ length: 700 }, (_, index) =>
      said(`fact-${index}`, { follows: [`fact-${(index + 1) % 700}`] }),
    );
    const reports = await Promise.all([
      importFile(file),
      importFile(file, {}, new Recorder(store)),
      importFile(file),
    ]);
    for (const { created, same, changed, rejectedCount } of reports)
      expect([created + same + changed, rejectedCount]).toEqual([700, 0]);
    expect(reports.reduce((sum, { created }) => sum + created, 0)).toBe(700);
    const events = await record(store, dispute);
    expect(events.filter((event) => event.startsWith('StatementIssued')).length).toBe(700);
    expect(await importFile(file)).toMatchObject({ same: 700, positions: null });
  });

  it('is completed by the next, with nothing twice, wherever it broke off', async () => {
    const file = [
      said('one-fact', { follows: ['four-fact'], corrected_by: ['four-fact'] }),
      gallo('two-fact', '2020-01-05'),
      gallo('three-fact', '2020-01-06', { follows: ['one-fact'] }),
      said('four-fact', { date: '2020-01-07', coding: [] }),
    ];
    await importFile(file);
    const whole = await record(store, dispute);
    for (let breaksAt = 1; breaksAt <= 12; breaksAt++) {
      dispute = `import-${(disputes += 1)}`;
      await store.openDispute({ slug: dispute, title: dispute });
      await importFile(file, {}, breakingAfter(recorder, breaksAt)).catch(() => undefined);
      const { created, same, changed, rejectedCount } = await importFile(file);
      expect([created + same + changed, rejectedCount]).toEqual([4, 0]);
      expect(await record(store, dispute)).toEqual(whole);
    }
  });
});

async function record(store: EventStore, dispute: string): Promise<string[]> {
  const events: string[] = [];
  for await (const { type, entryId } of store.readAll(dispute)) events.push(`${type} ${entryId}`);
  return events.toSorted();
}
