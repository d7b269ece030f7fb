import { createReadStream, existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EventStore } from '@chancery/event-store';
import type { RecordedEvent } from '@chancery/kernel';
import { Recorder } from '@chancery/recording';
import { useTestDatabase } from '@chancery/testing';
import { ImportFacts } from '../facts/import-facts';
import { ImportDispute } from '../dispute/import-dispute';
import { CodeByRule } from '../registers/code-by-rule';
import { ImportCodings } from '../registers/import-codings';
import { ImportOfac } from './import-ofac';
import type { OfacReport } from './ofac-report';

/** Files beside the project, which it does not ship. */
const REAL = join(__dirname, '../../../../../shared/real-data');
const describeReal = existsSync(join(REAL, 'ofac-oracle')) ? describe : describe.skip;
const DATA = join(__dirname, '../../../../data/venezuela');
const DISPUTE = 'venezuela';
const DAYS = { 'ofac-sdn-2019-01': '2019-01-15', 'ofac-sdn-2021-07': '2021-07-07' } as const;
const INTERVAL = '2019-01-15/2021-07-07';

interface OfOracle {
  readonly ent_num: string;
  readonly name: string;
  readonly type: string;
  readonly programs: string[];
}

interface Oracle {
  readonly pairs: readonly Readonly<Record<'added' | 'removed' | 'changed', readonly OfOracle[]>>[];
}

const entNums = (some: readonly RecordedEvent[]) =>
  some.map(({ data }) => data.listEntry as string).toSorted();
const ofOracle = (some: readonly OfOracle[]) => some.map(({ ent_num: entNum }) => entNum).toSorted();

jest.setTimeout(120_000);

describeReal('the OFAC lists of January 2019 and July 2021 (../shared/real-data)', () => {
  const database = useTestDatabase();
  let reports: OfacReport[];
  let events: RecordedEvent[];

  beforeAll(async () => {
    const store = new EventStore(database().pool);
    const recorder = new Recorder(store);
    const codings = new ImportCodings(store);
    const facts = new ImportFacts(store, recorder, codings, new CodeByRule(store));
    const author = { recordedBy: 'importer', correlationId: 'a-run' };
    await new ImportDispute(store, recorder, facts, codings).run(DATA, author);
    const ofac = new ImportOfac(store, recorder);
    reports = [];
    for (const folder of ['ofac-sdn-2019-01', 'ofac-sdn-2019-01', 'ofac-sdn-2021-07', 'ofac-sdn-2021-07', 'ofac-sdn-2019-01'] as const) {
      const bytes = createReadStream(join(REAL, folder, 'sdn.csv'));
      const file = { bytes, name: 'sdn.csv', listedOn: DAYS[folder], programmes: ['VENEZUELA*'] };
      reports.push(await ofac.run({ ...author, dispute: DISPUTE }, file));
    } // prettier-ignore
    events = [];
    for await (const event of store.readAll(DISPUTE)) events.push(event);
    await store.close();
  });

  const of = (type: string, on?: string) =>
    events.filter((event) => event.type === type && (on === undefined || event.occurredOn === on));

  it('differ as the oracle says: 282 added, 0 removed, 1 changed', async () => {
    const oracle = JSON.parse(
      await readFile(join(REAL, 'ofac-oracle/expected-changes.json'), 'utf8'),
    ) as Oracle;
    const { added, removed, changed } = oracle.pairs[0]!;
    expect(entNums(of('ListingObserved', INTERVAL))).toEqual(ofOracle(added));
    expect(entNums(of('ListingGone'))).toEqual(ofOracle(removed));
    expect(entNums(of('ListingChanged', INTERVAL))).toEqual(ofOracle(changed));
    expect(of('ListingChanged')[0]!.data).toMatchObject({
      listEntry: '22790',
      targets: [{ code: 'person:nicolas-maduro' }],
      change: 'programmes: VENEZUELA; now VENEZUELA, IRAN-CON-ARMS-EO',
    });
    const named = new Map(of('ListingObserved').map(({ data }) => [data.listEntry, data.listed]));
    for (const { ent_num: entNum, name, type, programs } of added) {
      const kind = { entity: 'organisation', individual: 'person' }[type] ?? type;
      expect(named.get(entNum)).toMatchObject({ name, kind, programmes: programs });
    }
  });

  it('change nothing when they are read again', () => {
    expect(
      reports.map(({ created, same, changed, gone, rejectedCount, records, matched }) => [created, same, changed, gone, rejectedCount, records, matched]),
    ).toEqual([
      [72, 0, 0, 0, 0, 7379, 72],
      [0, 72, 0, 0, 0, 7379, 72],
      [282, 71, 1, 0, 0, 8976, 354],
      [0, 354, 0, 0, 0, 8976, 354],
      [0, 72, 0, 0, 0, 7379, 72],
    ]);
    expect([1, 3, 4].map((index) => reports[index]!.positions)).toEqual([null, null, null]);
  }); // prettier-ignore

  it('join 61 actors of the archive, by number', () => {
    const joined = of('ListingObserved').filter(({ data }) => !/-ofac-\d+$/.test(data.targets[0].code));
    expect(joined).toHaveLength(61);
  });

  it('leave none of the remarks on persons in the record', async () => {
    const text = await readFile(join(REAL, 'ofac-sdn-2021-07/sdn.csv'), 'utf8');
    const lines = text.split('\r\n').filter((line) => line.includes('VENEZUELA'));
    const details = lines.flatMap((line) => line.match(/\b(?:DOB|POB|Cedula No\.|Passport|Tax ID No\.|National ID No\.|NIT #|RIF #|Email Address|Gender|citizen|nationality) [^;"]+/g) ?? []); // prettier-ignore
    expect(details.length).toBeGreaterThan(500);
    const ofLists = events.filter(({ type, data }) => type === 'ActorRegistered' || data.list);
    const recorded = JSON.stringify(ofLists.map(({ data }) => data as object)); // ids and hashes hold chance digits
    expect(details.filter((detail) => recorded.includes(detail.replace(/\.$/, '')))).toEqual([]);
    const numbers = lines.flatMap((line) => line.match(/\b(?:Passport|No\.|#) (?=[\w.-]*\d{5})[\w.-]+/g) ?? []).map((detail) => detail.split(' ').pop()!); // prettier-ignore
    expect(numbers.length).toBeGreaterThan(200);
    expect(numbers.filter((number) => recorded.includes(number))).toEqual([]);
  });
});
