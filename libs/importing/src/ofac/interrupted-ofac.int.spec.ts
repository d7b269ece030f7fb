import { EventStore } from '@chancery/event-store';
import { Recorder } from '@chancery/recording';
import { useTestDatabase } from '@chancery/testing';
import { breakingAfter } from '../breaking-after.fixture';
import { ImportOfac } from './import-ofac';
import { sdnFile, sdnLine } from './sdn.fixture';

const FIRST = '2019-01-10';
const SECOND = '2019-03-01';
const PARTIES = 600;

const parties = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => sdnLine(from + index, `INVENTED ${from + index}`, 'VENEZUELA')); // prettier-ignore

jest.setTimeout(240_000);

describe('an import of the OFAC list that does not run alone or not to its end', () => {
  const database = useTestDatabase();
  let store: EventStore;
  let recorder: Recorder;
  let dispute: string;
  let disputes = 0;

  const openDispute = async () => {
    dispute = `list-${(disputes += 1)}`;
    await store.openDispute({ slug: dispute, title: dispute });
  };
  beforeEach(async () => {
    store = new EventStore(database().pool);
    recorder = new Recorder(store);
    await openDispute();
  });
  afterEach(() => store.close());

  const read = (listedOn: string, lines: readonly string[], by = recorder) =>
    new ImportOfac(store, by).run(
      { dispute, recordedBy: 'importer', correlationId: 'a-run' },
      { bytes: sdnFile(lines), name: 'sdn.csv', listedOn, programmes: ['VENEZUELA*'] },
    );
  const record = async () => {
    const events: string[] = [];
    for await (const { type, entryId, data } of store.readAll(dispute)) events.push(`${type} ${entryId ?? data.code}`); // prettier-ignore
    return events.toSorted();
  };

  it('is completed by the next, with nothing twice, wherever it broke off', async () => {
    const before = parties(1, PARTIES);
    const after = parties(300, PARTIES + 300);
    await read(FIRST, before);
    await read(SECOND, after);
    const whole = await record();
    expect(whole.filter((event) => event.startsWith('ListingGone'))).toHaveLength(299);
    for (let breaksAt = 1; breaksAt <= 4; breaksAt++) {
      await openDispute();
      await read(FIRST, before);
      await read(SECOND, after, breakingAfter(recorder, breaksAt)).catch(() => undefined);
      const { created, same, changed, rejectedCount, finished } = await read(SECOND, after);
      expect([created + same, changed, rejectedCount, finished]).toEqual([PARTIES, 0, 0, true]);
      expect(await record()).toEqual(whole);
    }
  });

  it('has every party once though three of it run at once', async () => {
    const list = parties(1, PARTIES + 1);
    const reports = await Promise.all([
      read(FIRST, list),
      read(FIRST, list, new Recorder(store)),
      read(FIRST, list),
    ]);
    for (const { created, same, rejected, finished } of reports)
      expect([created + same, rejected, finished]).toEqual([PARTIES, [], true]);
    expect(reports.reduce((sum, { created }) => sum + created, 0)).toBe(PARTIES);
    expect(await record()).toHaveLength(2 * PARTIES + 1);
    expect(await read(FIRST, list)).toMatchObject({ same: PARTIES, positions: null });
  });
});
