import { resolve } from 'node:path';
import { EventStore } from '@chancery/event-store';
import { type RecordedEvent, effectiveEntry } from '@chancery/kernel';
import { Recorder } from '@chancery/recording';
import { useTestDatabase } from '@chancery/testing';
import { ImportDispute } from './dispute/import-dispute';
import { ImportFacts } from './facts/import-facts';
import { ImportCodings } from './registers/import-codings';

const DATA = resolve(__dirname, '../../../data/venezuela');

describe('the shipped data set', () => {
  const database = useTestDatabase();
  let store: EventStore;
  beforeAll(async () => {
    store = new EventStore(database().pool);
    const t = Date.now();
    const r = new Recorder(store);
    const c = new ImportCodings(store);
    const d = new ImportDispute(store, r, new ImportFacts(store, r, c), c);
    const report = await d.run(DATA, { recordedBy: 'test', correlationId: 'x' }, () => undefined);
    console.log(Date.now() - t, JSON.stringify(report, null, 1));
    const t2 = Date.now();
    const again = await d.run(DATA, { recordedBy: 'test', correlationId: 'y' }, () => undefined);
    console.log(Date.now() - t2, JSON.stringify(again, null, 1));
  }, 120000);
  afterAll(() => store.close());
  it('x', async () => {
    const an: Record<string, number> = {};
    const types: Record<string, number> = {};
    const fs = require('fs');
    const out: string[] = [];
    const { catalogue } = require('@chancery/events');
    for await (const e of store.readAll('venezuela')) {
      types[e.type] = (types[e.type] ?? 0) + 1;
      for (const a of e.data.anomalies ?? []) {
        an[a] = (an[a] ?? 0) + 1;
      }
      let h = '';
      try {
        h = catalogue.definitionOf(e.type).headline(e.data, (c: string) => c);
      } catch (x) {
        h = String(x);
      }
      out.push(
        [
          e.position,
          e.stream,
          e.entryId,
          e.type,
          e.occurredOn,
          h,
          (e.data.anomalies ?? []).join(),
          e.data.startUnknown ?? '',
        ].join('\t'),
      );
    }
    fs.writeFileSync('/tmp/d-events.tsv', out.join('\n'));
    console.log(an, types);
    expect(1).toBe(1);
  });
});
