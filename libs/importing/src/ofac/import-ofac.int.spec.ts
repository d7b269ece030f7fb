import { EventStore } from '@chancery/event-store';
import { effectiveEntry, type RecordedEvent } from '@chancery/kernel';
import { Recorder } from '@chancery/recording';
import { useTestDatabase } from '@chancery/testing';
import type { ImportOptions } from '../import-run';
import { ImportOfac, type SdnFile } from './import-ofac';
import { elsewhere, firm, person, plane, sdnFile, sdnLine, ship } from './sdn.fixture';

const FIRST = '2019-01-10';
const SECOND = '2019-03-01';
const THIRD = '2019-06-01';

describe('an import of the OFAC list', () => {
  const database = useTestDatabase();
  let store: EventStore;
  let recorder: Recorder;
  let dispute: string;
  let disputes = 0;

  beforeEach(async () => {
    store = new EventStore(database().pool);
    recorder = new Recorder(store);
    dispute = `list-${(disputes += 1)}`;
    await store.openDispute({ slug: dispute, title: dispute });
  });
  afterEach(() => store.close());

  const author = () => ({ dispute, recordedBy: 'importer', correlationId: 'a-run' });
  const read = (
    listedOn: string,
    lines: readonly string[],
    { programmes = ['VENEZUELA*'], ...options }: ImportOptions & Partial<SdnFile> = {},
    by = recorder,
  ) =>
    new ImportOfac(store, by).run(
      author(),
      { bytes: sdnFile(lines), name: 'sdn.csv', listedOn, programmes },
      options,
    );
  const events = async () => {
    const all: RecordedEvent[] = [];
    for await (const event of store.readAll(dispute)) all.push(event);
    return all;
  };
  const types = async () => (await events()).map(({ type, entryId }) => (entryId ? `${type} ${entryId}` : type)); // prettier-ignore
  const entry = async (id: string) => effectiveEntry((await store.readEntries(dispute, [id])).get(id)!);
  const record = (type: string, occurredOn: string, data: object) =>
    recorder.record(author(), [{ type, occurredOn, data }]);

  it('begins with what the first list holds, on its day, and joins nobody by name', async () => {
    await record('ActorRegistered', '2000', { code: 'person:jane-ann-doe-roe', name: 'Jane Ann Doe Roe', kind: 'person' }); // prettier-ignore
    const report = await read(FIRST, [person, firm, ship, plane, elsewhere]);
    expect(report).toEqual({
      created: 4, same: 0, changed: 0, gone: 0, rejected: [], rejectedCount: 0, positions: { first: 2, last: 10 },
      listedOn: FIRST, previous: null, records: 5, matched: 4, unmatched: [], joined: 0, finished: true,
    }); // prettier-ignore
    expect(await entry(`ofac-sdn-101-listed-${FIRST}`)).toMatchObject({
      type: 'ListingObserved',
      occurredOn: FIRST,
      data: {
        summary: `The OFAC SDN list of ${FIRST} holds DOE ROE, Jane Ann under VENEZUELA.`,
        targets: [{ code: 'person:jane-ann-doe-roe-ofac-101', role: 'listed' }],
        programme: 'US EO 13692',
        list: 'OFAC SDN',
        listEntry: '101',
        fileDate: FIRST,
        listed: {
          name: 'DOE ROE, Jane Ann',
          kind: 'person',
          programmes: ['VENEZUELA'],
          title: 'Minister of Examples',
          remarks: ['Linked To: ACME, S.A'],
        },
        sources: [{ publisher: 'OFAC', published: FIRST }],
      },
    });
    const registered = (await events()).filter(({ type }) => type === 'ActorRegistered').slice(1);
    expect(registered.map(({ data: { code, name, kind, identifiers } }) => [code, name, kind, identifiers.length])).toEqual([
      ['person:jane-ann-doe-roe-ofac-101', 'Jane Ann DOE ROE', 'person', 1],
      ['org:acme-s-a-ofac-102', 'ACME, S.A.', 'organisation', 1],
      ['vessel:example-star-ofac-103', 'EXAMPLE STAR', 'vessel', 2],
      ['vessel:yv-0000-ofac-104', 'YV-0000', 'vessel', 1],
    ]); // prettier-ignore
  });

  it('records no birth date, paper, number or address of anybody', async () => {
    await read(FIRST, [person, firm, ship, plane]);
    // Ids and hashes hold chance digits.
    const all = JSON.stringify((await events()).map(({ data, entryId, stream }) => [data, entryId, stream]));
    for (const detail of ['1970', 'Exampletown', '98765432', 'QQ7654321', '55-4433221', 'Female', 'a.k.a'])
      expect(all).not.toContain(detail);
  });

  it('dates what differs between two lists by the interval between them, and links it to what stood before', async () => {
    await read(FIRST, [person, ship, plane]);
    const moreOfPerson = person.replace('"VENEZUELA"', '"VENEZUELA] [IRAN-CON-ARMS-EO"');
    const report = await read(SECOND, [moreOfPerson, firm, plane]);
    expect(report).toMatchObject({ created: 1, same: 1, changed: 1, gone: 1, previous: FIRST, joined: 2 });
    const between = `${FIRST}/${SECOND}`;
    expect(await entry(`ofac-sdn-102-listed-${SECOND}`)).toMatchObject({ occurredOn: between });
    expect(await entry(`ofac-sdn-101-changed-${SECOND}`)).toMatchObject({
      type: 'ListingChanged',
      occurredOn: between,
      data: {
        change: 'programmes: VENEZUELA; now VENEZUELA, IRAN-CON-ARMS-EO',
        programme: 'US EO 13692',
        follows: [`ofac-sdn-101-listed-${FIRST}`],
      },
    });
    expect(await entry(`ofac-sdn-103-gone-${SECOND}`)).toMatchObject({
      type: 'ListingGone',
      occurredOn: between,
      data: {
        targets: [{ code: 'vessel:example-star-ofac-103', role: 'listed until then' }],
        programme: 'US EO 13850',
        follows: [`ofac-sdn-103-listed-${FIRST}`],
      },
    });
  });

  it('changes nothing when lists are read again, in whatever order', async () => {
    await read(FIRST, [person, ship]);
    await read(SECOND, [person, firm]);
    const { position } = await store.head(dispute);
    expect(await read(FIRST, [person, ship])).toMatchObject({ same: 2, rejectedCount: 0, positions: null });
    expect(await read(SECOND, [person, firm])).toMatchObject({ same: 2, gone: 0, positions: null });
    expect((await store.head(dispute)).position).toBe(position);
  });

  it('compares with the list before even when that one brought nothing new', async () => {
    await read(FIRST, [person, ship]);
    expect(await read(SECOND, [person, ship])).toMatchObject({ same: 2, created: 0 });
    await read(THIRD, [person]);
    expect(await entry(`ofac-sdn-103-gone-${THIRD}`)).toMatchObject({ occurredOn: `${SECOND}/${THIRD}` });
    await read('2019-07-01', [person, ship]);
    expect(await entry('ofac-sdn-103-listed-2019-07-01')).toMatchObject({
      occurredOn: `${THIRD}/2019-07-01`,
      data: { targets: [{ code: 'vessel:example-star-ofac-103' }] },
    });
  });

  it('refuses a list that is older than one on record', async () => {
    await read(SECOND, [person]);
    await expect(read(FIRST, [person])).rejects.toThrow(`older than that of ${SECOND}`);
  });

  it.each(['2019', '2019-13-01', 'yesterday', '2999-01-01', '2019-01-10/2019-02-01'])('refuses the day %s', async (day) => {
    await expect(read(day, [person])).rejects.toMatchObject({ code: 'INVALID_DATE' });
  }); // prettier-ignore

  it('joins actors by the numbers that are attached to them', async () => {
    await record('ActorRegistered', '2000', { code: 'person:jane', name: 'Jane', kind: 'person' });
    await record('ActorRegistered', '2000', { code: 'person:jane-doe', name: 'Jane', kind: 'person' });
    await record('IdentifierAttached', '2000', { code: 'person:jane', identifier: { scheme: 'ofac', value: '101' } }); // prettier-ignore
    await record('ActorsMerged', '2000', { from: 'person:jane', to: 'person:jane-doe', reason: 'One person.' }); // prettier-ignore
    await record('ActorRegistered', '2000', { code: 'vessel:star', name: 'Star', kind: 'vessel', identifiers: [{ scheme: 'imo', value: '1234567' }] }); // prettier-ignore
    expect(await read(FIRST, [person, ship])).toMatchObject({ created: 2, joined: 2 });
    expect((await entry(`ofac-sdn-101-listed-${FIRST}`)).data.targets![0]!.code).toBe('person:jane-doe');
    expect((await entry(`ofac-sdn-103-listed-${FIRST}`)).data.targets![0]!.code).toBe('vessel:star');
    expect((await types()).slice(5)).toEqual([
      `ListingObserved ofac-sdn-101-listed-${FIRST}`,
      `ListingObserved ofac-sdn-103-listed-${FIRST}`,
      'IdentifierAttached',
      'ListRead',
    ]);
  });

  it('says that nothing matched, and records nothing then', async () => {
    await read(FIRST, [person]);
    const { position } = await store.head(dispute);
    const report = await read(SECOND, [elsewhere]);
    expect(report).toMatchObject({ matched: 0, gone: 0, unmatched: ['VENEZUELA*'], finished: false, positions: null }); // prettier-ignore
    expect((await store.head(dispute)).position).toBe(position);
    expect(await read(FIRST, [person], { programmes: ['VENEZUELA', 'CUBA'] })).toMatchObject({ unmatched: ['CUBA'] }); // prettier-ignore
  });

  it('rejects unsound lines with their number, judges nobody gone, and goes on when the file is mended', async () => {
    await read(FIRST, [person, ship]);
    const broken = [firm, ship.replace('"vessel"', '"submarine"'), '103,"open', 'a,b', `${plane},`, person];
    const report = await read(SECOND, broken);
    expect(report).toMatchObject({ created: 1, same: 1, gone: 0, rejectedCount: 4, finished: false });
    expect(report.rejected.map(({ line, id, pointer }) => [line, id, pointer])).toEqual([
      [2, '103', '/SDN_Type'],
      [3, null, null],
      [4, null, null],
      [5, null, null],
    ]);
    await expect(read(THIRD, [person])).rejects.toThrow(`The list of ${SECOND} was begun and not finished`);
    expect(await read(SECOND, [firm, plane, person])).toMatchObject({ created: 1, same: 2, gone: 1, finished: true }); // prettier-ignore
    expect(await read(THIRD, [firm, plane, person])).toMatchObject({ same: 3, previous: SECOND });
  });

  it('ends at the first unsound line when strict', async () => {
    await expect(read(FIRST, [person, 'a,b'], { strict: true })).rejects.toThrow('Line 2: ');
  });

  it('takes one of two lines that give a number twice', async () => {
    const report = await read(FIRST, [person, person, person.replace('Minister', 'Teacher')]);
    expect(report).toMatchObject({ created: 1, same: 1, rejected: [{ line: 3, id: '101' }] });
  });

  it('corrects what a mended file of the same day says, and leaves what a person corrected', async () => {
    await read(FIRST, [person, firm]);
    const mended = person.replace('Minister', 'Teacher');
    expect(await read(FIRST, [mended, firm])).toMatchObject({ changed: 1, same: 1 });
    expect(await entry(`ofac-sdn-101-listed-${FIRST}`)).toMatchObject({
      status: 'corrected',
      data: { listed: { title: 'Teacher of Examples' } },
    });
    expect(await read(FIRST, [mended, firm])).toMatchObject({ same: 2, positions: null });
    const listed = { name: 'ACME CORP.', kind: 'organisation' };
    await record('EventCorrected', '2020', { target: `ofac-sdn-102-listed-${FIRST}`, fields: { listed }, reason: 'By hand.' }); // prettier-ignore
    expect(await read(FIRST, [mended, firm])).toMatchObject({ same: 2, positions: null });
    expect(await read(FIRST, [mended, firm.replace('ACME, S.A.', 'ACME LTD')])).toMatchObject({
      rejected: [{ id: '102', reason: expect.stringContaining('by hand') }],
    });
  });

  it('does not repeat what a person retracted', async () => {
    await read(FIRST, [person, ship]);
    await read(SECOND, [person]);
    await record('EventRetracted', '2020', { target: `ofac-sdn-103-gone-${SECOND}`, reason: 'A cut file.' });
    await record('EventRetracted', '2020', { target: `ofac-sdn-101-listed-${FIRST}`, reason: 'Not she.' });
    expect(await read(SECOND, [person])).toMatchObject({ created: 1, gone: 0 });
    expect(await read(FIRST, [person, ship])).toMatchObject({ same: 2, positions: null });
    expect(await read(THIRD, [person])).toMatchObject({ same: 1, gone: 1 });
  });

  it('keeps series of different programmes apart', async () => {
    const both = sdnLine(106, 'BOTH, S.A.', 'VENEZUELA] [IRAN');
    const iran = sdnLine(107, 'IRANIAN EXAMPLE', 'IRAN');
    await read(SECOND, [person, both, iran]);
    expect(await read(FIRST, [iran], { programmes: ['IRAN'] })).toMatchObject({ created: 1, previous: null });
    const notIranAnyMore = sdnLine(106, 'BOTH, S.A.', 'VENEZUELA');
    expect(await read(THIRD, [person, iran, notIranAnyMore], { programmes: ['IRAN'] })).toMatchObject({ created: 0, gone: 0, same: 1 }); // prettier-ignore
    expect(await read(THIRD, [person, iran, notIranAnyMore])).toMatchObject({ changed: 1, same: 1, gone: 0 });
    expect(await read('2019-07-01', [person, iran])).toMatchObject({ same: 1, gone: 1 });
  });

  it('tells a party that stands under another programme now', async () => {
    await read(FIRST, [person, ship]);
    expect(await read(SECOND, [person, ship.replace('VENEZUELA-EO13850', 'IRAN')])).toMatchObject({
      gone: 1,
    });
    expect((await entry(`ofac-sdn-103-gone-${SECOND}`)).data.summary).toContain('only under IRAN');
  });

  it('does not give a code away that somebody else has', async () => {
    await record('ActorRegistered', '2000', { code: 'org:acme-s-a-ofac-102', name: 'Acme', kind: 'organisation' }); // prettier-ignore
    expect(await read(FIRST, [person, firm])).toMatchObject({
      created: 1,
      rejected: [{ line: 2, id: '102', reason: expect.stringContaining('IdentifierAttached') }],
    });
  });
});
